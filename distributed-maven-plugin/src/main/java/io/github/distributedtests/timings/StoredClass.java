package io.github.distributedtests.timings;

/**
 * A class in the timings file.
 *
 * @param time rounded to what the file keeps
 * @param recent what the latest runs said of it
 */
public record StoredClass(ClassTime time, Recent recent) implements Stored<StoredClass> {

    /**
     * Rounds the time.
     *
     * @throws IllegalArgumentException if the time is negative, infinite or not a number, or a name is empty
     */
    public StoredClass {
        Stored.check(time.module(), time.className(), time.unit());
        time = withSeconds(time, time.ownSeconds());
    }

    private static ClassTime withSeconds(ClassTime time, double seconds) {
        return new ClassTime(
                time.module(), time.className(), Seconds.rounded(seconds), time.kind(), time.unit(), time.setUp());
    }

    @Override
    public Key key() {
        return new Key(time.module(), time.className());
    }

    @Override
    public double seconds() {
        return time.ownSeconds();
    }

    @Override
    public StoredClass with(double seconds, Recent latest) {
        return new StoredClass(withSeconds(time, seconds), latest);
    }
}
