package com.example.shop.shipping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class CarrierConnectionTest {
    private static final Parcel PARCEL = new Parcel(List.of(500));
    private int calls;

    @Test
    void asksOnceWhenTheLineIsFree() throws Exception {
        connectionBusyFor(0).announce(PARCEL);

        assertEquals(1, calls);
    }

    @Test
    void triesAgainWhileTheLineIsBusy() throws Exception {
        connectionBusyFor(2).announce(PARCEL);

        assertEquals(3, calls);
    }

    @Test
    void givesUpAfterTheLastAttempt() {
        assertThrows(IOException.class, () -> connectionBusyFor(3).announce(PARCEL));
        assertEquals(3, calls);
    }

    private CarrierConnection connectionBusyFor(int attempts) {
        return new CarrierConnection(
                parcel -> {
                    if (++calls <= attempts) {
                        throw new IOException("busy");
                    }
                    return TrackingNumber.ofSerial(calls);
                },
                3,
                Duration.ofMillis(20));
    }
}
