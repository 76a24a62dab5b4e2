package com.example.shop.shipping;

import java.io.IOException;
import java.time.Duration;

/** Hands parcels to a carrier whose line is often busy, by trying again a few times. */
public final class CarrierConnection {
    private final Carrier carrier;
    private final int attempts;
    private final Duration pause;

    /** The carrier's side of the line. */
    @FunctionalInterface
    public interface Carrier {
        TrackingNumber announce(Parcel parcel) throws IOException;
    }

    public CarrierConnection(Carrier carrier, int attempts, Duration pause) {
        this.carrier = carrier;
        this.attempts = attempts;
        this.pause = pause;
    }

    /** @throws IOException if the last attempt failed too */
    public TrackingNumber announce(Parcel parcel) throws IOException, InterruptedException {
        for (int attempt = 1; attempt < attempts; attempt++) {
            try {
                return carrier.announce(parcel);
            } catch (IOException busy) {
                Thread.sleep(pause.toMillis());
            }
        }
        return carrier.announce(parcel);
    }
}
