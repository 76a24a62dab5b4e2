package io.github.distributedtests.reactors.model;

import static io.github.distributedtests.reactors.model.Framework.CUCUMBER;
import static io.github.distributedtests.reactors.model.Framework.JUNIT4;
import static io.github.distributedtests.reactors.model.Framework.JUPITER;
import static io.github.distributedtests.reactors.model.Framework.SPOCK;
import static io.github.distributedtests.reactors.model.Framework.TESTNG;
import static io.github.distributedtests.reactors.model.Freedom.ANY;
import static io.github.distributedtests.reactors.model.Freedom.NEITHER_ABORTED_NOR_LATE;
import static io.github.distributedtests.reactors.model.Freedom.PASSING;
import static io.github.distributedtests.reactors.model.Freedom.PLAIN;

/** How a test class is built. Some shapes stand for several classes that belong together. */
public enum Shape {
    JUPITER_PLAIN(JUPITER, ANY),
    JUPITER_NESTED(JUPITER, ANY),
    JUPITER_INHERITED(JUPITER, ANY),
    JUPITER_INHERITED_NESTED(JUPITER, ANY),
    JUPITER_INTERFACE(JUPITER, ANY),
    JUPITER_ONE_INSTANCE(JUPITER, ANY),
    JUPITER_ORDERED(JUPITER, PASSING),
    JUPITER_ORDERED_BY_NAME(JUPITER, PASSING),
    JUPITER_RANDOM_ORDER(JUPITER, ANY),
    /** Its methods build on one another in the order that the module's properties set for all classes. */
    JUPITER_ORDERED_BY_DEFAULT(JUPITER, PASSING),
    JUPITER_DISABLED(JUPITER, ANY),
    JUPITER_DISABLED_NESTED(JUPITER, ANY),
    JUPITER_STATIC_NESTED(JUPITER, ANY),
    JUPITER_PARAMETERIZED_CLASS(JUPITER, PLAIN),
    JUPITER_SUITE(JUPITER, ANY),
    /** Its tests start a launcher of their own, whose tests are nobody's share. */
    JUPITER_INNER_LAUNCHER(JUPITER, PASSING),
    JUPITER_EMPTY(JUPITER, PASSING),

    JUNIT4_PLAIN(JUNIT4, PLAIN),
    JUNIT4_INHERITED(JUNIT4, PLAIN),
    JUNIT4_PARAMETERIZED(JUNIT4, NEITHER_ABORTED_NOR_LATE),
    JUNIT4_PARAMETERIZED_BY_TEXT(JUNIT4, NEITHER_ABORTED_NOR_LATE),
    JUNIT4_ORDERED(JUNIT4, PASSING),
    JUNIT4_IGNORED(JUNIT4, PLAIN),
    JUNIT4_ENCLOSED(JUNIT4, PLAIN),
    JUNIT4_THEORIES(JUNIT4, NEITHER_ABORTED_NOR_LATE),
    JUNIT4_SUITE(JUNIT4, PLAIN),
    JUNIT4_SUITE_OF_SUITES(JUNIT4, PLAIN),
    JUNIT4_SUITE_OF_CATEGORIES(JUNIT4, PLAIN),
    JUNIT4_OWN_RUNNER(JUNIT4, PLAIN),
    JUNIT4_TWICE_RUNNER(JUNIT4, NEITHER_ABORTED_NOR_LATE),
    /** Its runner takes no filter. */
    JUNIT4_SCRIPT_RUNNER(JUNIT4, PASSING),
    /** Its runner names tests after features, not after the class. */
    JUNIT4_FEATURE_RUNNER(JUNIT4, PASSING),
    JUNIT3(JUNIT4, NEITHER_ABORTED_NOR_LATE),
    JUNIT3_SUITE(JUNIT4, NEITHER_ABORTED_NOR_LATE),
    JUNIT3_ALL_TESTS(JUNIT4, NEITHER_ABORTED_NOR_LATE),

    TESTNG_PLAIN(TESTNG, ANY),
    TESTNG_CLASS_LEVEL(TESTNG, PLAIN),
    TESTNG_INHERITED(TESTNG, ANY),
    TESTNG_PRIORITIES(TESTNG, ANY),
    TESTNG_SINGLE_THREADED(TESTNG, ANY),
    TESTNG_DEPENDENT(TESTNG, PASSING),
    TESTNG_DEPENDENT_GROUPS(TESTNG, PASSING),
    TESTNG_DEPENDENT_CLASSES(TESTNG, PASSING),
    TESTNG_FACTORY(TESTNG, PLAIN),
    /** Has the set-up of the whole suite, which another class of it needs. */
    TESTNG_SUITE_SET_UP(TESTNG, ANY),
    /** The same in a class that has no test. */
    TESTNG_SUITE_SET_UP_ALONE(TESTNG, ANY),
    TESTNG_TEST_SET_UP(TESTNG, ANY),
    TESTNG_GROUP_SET_UP(TESTNG, ANY),
    TESTNG_LISTENER(TESTNG, ANY),

    SPOCK_PLAIN(SPOCK, ANY),
    SPOCK_STEPWISE(SPOCK, PASSING),

    CUCUMBER_SUITE(CUCUMBER, ANY);

    public final Framework framework;
    final Freedom freedom;

    Shape(Framework framework, Freedom freedom) {
        this.framework = framework;
        this.freedom = freedom;
    }

    /** Whether its methods must run in their order, in one thread. */
    boolean isOrdered() {
        return freedom == PASSING;
    }

    /** Whether one of its classes needs what another did in the same JVM. */
    boolean needsBothClasses() {
        return switch (this) {
            case TESTNG_DEPENDENT_CLASSES,
                    TESTNG_SUITE_SET_UP,
                    TESTNG_SUITE_SET_UP_ALONE,
                    TESTNG_TEST_SET_UP,
                    TESTNG_GROUP_SET_UP -> true;
            default -> false;
        };
    }

    /** Of these, JUnit takes single tests out of the first level only. */
    boolean hasJUnit3Suites() {
        return this == JUNIT3_SUITE || this == JUNIT3_ALL_TESTS || this == JUNIT4_SUITE_OF_SUITES;
    }

    boolean mayHaveSetUp() {
        return switch (this) {
            case JUPITER_PLAIN,
                    JUPITER_NESTED,
                    JUPITER_INHERITED,
                    JUPITER_ONE_INSTANCE,
                    JUNIT4_PLAIN,
                    JUNIT4_INHERITED,
                    JUNIT4_PARAMETERIZED,
                    TESTNG_PLAIN,
                    TESTNG_INHERITED -> true;
            default -> false;
        };
    }
}
