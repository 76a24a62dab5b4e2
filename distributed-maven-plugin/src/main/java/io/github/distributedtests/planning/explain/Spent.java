package io.github.distributedtests.planning.explain;

/**
 * What time goes into. All in seconds.
 *
 * @param tests the tests themselves
 * @param classes the set-up of classes
 * @param contexts what several classes of a test JVM share
 * @param jvms what a node waits for once for each test JVM
 * @param builds the building of modules, where each node builds only what it needs
 */
public record Spent(double tests, double classes, double contexts, double jvms, double builds) {
    static final Spent NOTHING = new Spent(0, 0, 0, 0, 0);

    public double setUp() {
        return classes + contexts + jvms + builds;
    }

    public double all() {
        return tests + setUp();
    }

    Spent plus(Spent other) {
        return new Spent(
                tests + other.tests,
                classes + other.classes,
                contexts + other.contexts,
                jvms + other.jvms,
                builds + other.builds);
    }
}
