package io.github.distributedtests.reactors.model;

/**
 * A method with tests.
 *
 * @param outcome how it ends; of several invocations only the last, and the others pass
 * @param times the number of invocations
 * @param variant chooses between ways to write the same, such as the source of arguments
 * @param tag "fast", "slow" or none, as ""
 */
public record TestMethod(String name, Kind kind, Outcome outcome, int times, int variant, String tag) {
    public TestMethod withoutTag() {
        return new TestMethod(name, kind, outcome, times, variant, "");
    }
}
