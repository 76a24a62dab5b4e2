package io.github.distributedtests.timings;

/**
 * A test in the timings file.
 *
 * @param time rounded to what the file keeps
 * @param recent what the latest runs said of it
 */
public record StoredTest(TestTime time, Recent recent) implements Stored<StoredTest> {

    /**
     * Rounds the time.
     *
     * @throws IllegalArgumentException if the time is negative, infinite or not a number, or a name is empty
     */
    public StoredTest {
        Stored.check(time.module(), time.test());
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
    public StoredTest with(double seconds, Recent latest) {
        return new StoredTest(new TestTime(time.module(), time.test(), seconds), latest);
    }
}
