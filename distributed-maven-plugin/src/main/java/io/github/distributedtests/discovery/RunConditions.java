package io.github.distributedtests.discovery;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What holds for the classes of a module when they are run, by the configuration or by what runs them. All is asked
 * with the binary name of a class.
 *
 * @param inOnePiece classes that can't be run in part for a reason outside of them, each by itself
 * @param together classes that must run on one node because one depends on another, a set for each reason
 * @param setUpForOthers what a class does for the tests of other classes, such as the set-up of a whole suite, under
 *     names that are the same for all classes that do the same; a node which runs any test loads a class for each
 * @param seenByAll classes that every node loads, since something of the user's looks at all of them to choose tests
 */
public record RunConditions(
        Predicate<String> inOnePiece,
        List<Set<String>> together,
        Function<String, Set<String>> setUpForOthers,
        Predicate<String> seenByAll) {

    /** Nothing, but that some classes can't be run in part. */
    public static RunConditions pieces(Predicate<String> inOnePiece) {
        return new RunConditions(inOnePiece, List.of(), name -> Set.of(), name -> false);
    }
}
