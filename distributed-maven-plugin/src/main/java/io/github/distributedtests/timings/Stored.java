package io.github.distributedtests.timings;

/**
 * What tests and classes have in common in the timings file.
 *
 * @param <S> the implementing type itself
 */
sealed interface Stored<S extends Stored<S>> permits StoredTest, StoredClass {

    /** Names an entry among those of its type. */
    record Key(String module, String name) {}

    Key key();

    double seconds();

    /** The runs of its module, since the last one that measured it, in which it did not occur; 0 or more. */
    int unseenRuns();

    /** The same with another duration. */
    S withSeconds(double seconds);

    /** The same after one more run in which it did not occur. */
    S unseenOnceMore();

    /** @throws IllegalArgumentException if the number of runs is negative or one of the names is empty */
    static void check(int unseenRuns, String... names) {
        if (unseenRuns < 0) {
            throw new IllegalArgumentException(unseenRuns + " is no number of runs");
        }
        for (String name : names) {
            if (name.isEmpty()) {
                throw new IllegalArgumentException("a name is empty");
            }
        }
    }
}
