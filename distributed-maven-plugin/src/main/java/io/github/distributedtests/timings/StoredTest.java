package io.github.distributedtests.timings;

/**
 * A test in the timings file.
 *
 * @param time rounded to what the file keeps
 * @param unseenRuns the runs of its module, since the last one that measured it, in which it did not occur; 0 or more
 */
public record StoredTest(TestTime time, int unseenRuns) implements Stored<StoredTest> {

    /**
     * Rounds the time.
     *
     * @throws IllegalArgumentException if the time is negative, infinite or not a number, a name is empty or the number
     *     of runs is negative
     */
    public StoredTest {
        Stored.check(unseenRuns, time.module(), time.test());
        time = new TestTime(time.module(), time.test(), Seconds.rounded(time.seconds()));
    }

    @Override
    public Key key() {
        return new Key(time.module(), time.test());
    }

    @Override
    public double seconds() {
        return time.seconds();
    }

    @Override
    public StoredTest withSeconds(double seconds) {
        return new StoredTest(new TestTime(time.module(), time.test(), seconds), unseenRuns);
    }

    @Override
    public StoredTest unseenOnceMore() {
        return new StoredTest(time, unseenRuns + 1);
    }
}
