package io.github.distributedtests.share;

import io.github.distributedtests.names.TestNames;
import java.util.Optional;

/**
 * Answers for one node which tests are its own.
 *
 * <p>Every implementation is a pure function of what it was made from: whichever node asks, each test has the same one
 * owner.
 */
public interface Share {
    /**
     * Whose a test is.
     *
     * @param className the binary name of the class that runs the test, also where the method is inherited
     * @param method as it stands in the class file or as a framework reports it, which have to come to the same: what
     *     {@link TestNames#plain} leaves out makes no difference; null if the test isn't a method
     */
    Decision decide(String className, String method);

    /**
     * Whose a class is with everything in it, or nothing where that must be asked test by test.
     *
     * @param className a binary name
     */
    Optional<Decision> decideWhole(String className);

    /**
     * Whose a test is that belongs to no class, such as a scenario in a text file.
     *
     * @param name the most stable name that it has
     */
    Decision decideByName(String name);
}
