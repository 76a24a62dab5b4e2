package io.github.distributedtests.share;

import io.github.distributedtests.names.TestName;
import java.util.Optional;

/**
 * Answers for one node which tests are its own.
 *
 * <p>Every implementation is a pure function of what it was made from: whichever node asks, each test has the same one
 * owner.
 */
public interface Share {
    /** Whose a test is, whichever invocation of it. */
    Decision decide(TestName test);

    /**
     * Whose a class is with everything in it, or nothing where that must be asked test by test.
     *
     * @param className a binary name
     */
    Optional<Decision> decideWhole(String className);
}
