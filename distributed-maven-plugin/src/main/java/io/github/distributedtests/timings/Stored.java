package io.github.distributedtests.timings;

/**
 * What the timings file holds of a test, a class or a set-up.
 *
 * @param time rounded to what the file keeps
 * @param recent what the latest runs said of it
 */
public record Stored<T extends Timed<T>>(T time, Recent recent) {

    /** Names an entry among those of its type. */
    public record Key(String module, String name) {}

    /**
     * Rounds the time.
     *
     * @throws IllegalArgumentException if the time is negative, infinite or not a number, or a name is empty
     */
    public Stored {
        if (time.module().isEmpty() || time.name().isEmpty()) {
            throw new IllegalArgumentException("a name is empty");
        }
        time = time.withSeconds(Seconds.rounded(time.seconds()));
    }

    /** A first measurement, as it is. */
    static <T extends Timed<T>> Stored<T> of(T time) {
        return new Stored<>(time, Recent.AS_STORED);
    }

    Key key() {
        return new Key(time.module(), time.name());
    }

    public double seconds() {
        return time.seconds();
    }

    /** The same with another duration, and what the latest runs said of it. */
    Stored<T> with(double seconds, Recent latest) {
        return new Stored<>(time.withSeconds(seconds), latest);
    }
}
