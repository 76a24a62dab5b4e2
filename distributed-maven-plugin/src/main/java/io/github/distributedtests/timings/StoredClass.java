package io.github.distributedtests.timings;

/**
 * A class in the timings file.
 *
 * @param time rounded to what the file keeps
 * @param unseenRuns the runs of its module, since the last one that measured it, in which it did not occur; 0 or more
 */
public record StoredClass(ClassTime time, int unseenRuns) implements Stored<StoredClass> {

    /**
     * Rounds the time.
     *
     * @throws IllegalArgumentException if the time is negative, infinite or not a number, a name is empty or the number
     *     of runs is negative
     */
    public StoredClass {
        Stored.check(unseenRuns, time.module(), time.className(), time.unit());
        time = new ClassTime(
                time.module(), time.className(), Seconds.rounded(time.ownSeconds()), time.kind(), time.unit());
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
    public StoredClass withSeconds(double seconds) {
        return new StoredClass(
                new ClassTime(time.module(), time.className(), seconds, time.kind(), time.unit()), unseenRuns);
    }

    @Override
    public StoredClass unseenOnceMore() {
        return new StoredClass(time, unseenRuns + 1);
    }
}
