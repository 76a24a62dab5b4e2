package io.github.distributedtests.timings;

/**
 * What tests, classes and set-ups have in common in the timings file.
 *
 * @param <S> the implementing type itself
 */
sealed interface Stored<S extends Stored<S>> permits StoredTest, StoredClass, StoredSetUp {

    /** Names an entry among those of its type. */
    record Key(String module, String name) {}

    Key key();

    double seconds();

    Recent recent();

    /** The same with another duration, and what the latest runs said of it. */
    S with(double seconds, Recent recent);

    /** @throws IllegalArgumentException if one of the names is empty */
    static void check(String... names) {
        for (String name : names) {
            if (name.isEmpty()) {
                throw new IllegalArgumentException("a name is empty");
            }
        }
    }
}
