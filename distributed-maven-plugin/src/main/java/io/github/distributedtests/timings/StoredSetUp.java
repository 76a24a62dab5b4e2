package io.github.distributedtests.timings;

/**
 * A set-up in the timings file.
 *
 * @param time rounded to what the file keeps
 * @param recent what the latest runs said of it
 */
public record StoredSetUp(SetUpTime time, Recent recent) implements Stored<StoredSetUp> {

    /**
     * Rounds the time.
     *
     * @throws IllegalArgumentException if the time is negative, infinite or not a number, or a name is empty
     */
    public StoredSetUp {
        Stored.check(time.module(), time.name());
        time = new SetUpTime(time.module(), time.name(), time.parent(), Seconds.rounded(time.seconds()));
    }

    @Override
    public Key key() {
        return new Key(time.module(), time.name());
    }

    @Override
    public double seconds() {
        return time.seconds();
    }

    @Override
    public StoredSetUp with(double seconds, Recent latest) {
        return new StoredSetUp(new SetUpTime(time.module(), time.name(), time.parent(), seconds), latest);
    }
}
