package com.example.shop.shipping;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Set;

/** When a parcel will arrive. Nothing moves on Sundays, and nothing leaves the house on Saturdays. */
public final class DeliveryDates {
    private static final LocalTime LAST_PICKUP = LocalTime.of(14, 0);
    private static final Set<DayOfWeek> NO_PICKUP = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private DeliveryDates() {}

    public static LocalDate forOrderOf(LocalDateTime moment) {
        LocalDate pickup = moment.toLocalDate();
        if (!moment.toLocalTime().isBefore(LAST_PICKUP)) {
            pickup = pickup.plusDays(1);
        }
        while (NO_PICKUP.contains(pickup.getDayOfWeek())) {
            pickup = pickup.plusDays(1);
        }
        LocalDate arrival = pickup.plusDays(2);
        return arrival.getDayOfWeek() == DayOfWeek.SUNDAY ? arrival.plusDays(1) : arrival;
    }
}
