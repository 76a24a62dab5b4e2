package io.github.distributedtests.surefire;

/** How the share reaches the test JVM. */
public sealed interface Route {

    /** The JUnit Platform's launcher picks up our filter. */
    record PlatformFilter() implements Route {}

    /**
     * Our provider runs the one that Surefire would have chosen.
     *
     * @param provider the class name of that one
     * @param artifactId of the artifact that has it
     */
    record WrappedProvider(String provider, String artifactId) implements Route {}

    /**
     * Only the includes file says what is run, so classes stay whole.
     *
     * @param why for people, the end of a sentence
     */
    record ByClass(String why) implements Route {
        /** The same where all classes must go to one node, because nothing else would keep tests from running on each. */
        public ByClass onOneNode(TestEngines engines) {
            return new ByClass(why + ". All of these go to one node, since with " + engines.names()
                    + " there may be tests that are in no class");
        }
    }

    /**
     * Nothing is run: this TestNG may lose tests when it is given a part of them.
     *
     * @param testNg its version
     */
    record TestNgTooOld(String testNg) implements Route {}
}
