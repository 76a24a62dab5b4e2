package com.example.shop.shipping;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DeliveryDatesTest {

    @Test
    void areTwoDaysAfterAPickup() {
        assertEquals(LocalDate.parse("2026-03-04"), delivery("2026-03-02T09:00"));
    }

    @Test
    void areADayLaterAfterTheLastPickup() {
        assertEquals(LocalDate.parse("2026-03-05"), delivery("2026-03-02T14:00"));
    }

    @Nested
    class AroundAWeekend {

        @Test
        void nothingArrivesOnASunday() {
            assertEquals(LocalDate.parse("2026-03-09"), delivery("2026-03-06T09:00"));
        }

        @Test
        void nothingIsPickedUpOnASaturday() {
            assertEquals(LocalDate.parse("2026-03-11"), delivery("2026-03-07T09:00"));
        }

        @Test
        void fridayEveningIsAsGoodAsMondayMorning() {
            assertEquals(delivery("2026-03-09T08:00"), delivery("2026-03-06T20:00"));
        }
    }

    private static LocalDate delivery(String moment) {
        return DeliveryDates.forOrderOf(LocalDateTime.parse(moment));
    }
}
