package io.github.distributedtests.reactors.model;

import java.util.List;

/** What the tests of a module are written and run with. No version that this project's builds don't use anyway. */
public enum Stack {
    JUPITER_5_7(Framework.JUPITER, "5.7.2"),
    JUPITER_5_9(Framework.JUPITER, "5.9.3"),
    JUPITER_5_14(Framework.JUPITER, "5.14.4"),
    JUPITER_6(Framework.JUPITER, "6.1.3"),
    /** Jupiter, and JUnit 4 on Vintage. */
    VINTAGE(Framework.JUPITER, "5.14.4"),
    JUNIT4(Framework.JUNIT4, "4.13.2"),
    /** JUnit 4 on the provider that runs in parallel and by categories. */
    JUNIT47(Framework.JUNIT4, "4.13.2"),
    TESTNG_7_0(Framework.TESTNG, "7.0.0"),
    TESTNG_7_5(Framework.TESTNG, "7.5.1"),
    TESTNG_NEWEST(Framework.TESTNG, "7.12.0"),
    SPOCK(Framework.SPOCK, "2.4-groovy-4.0"),
    CUCUMBER(Framework.CUCUMBER, "7.34.2");

    public final Framework framework;
    public final String version;

    Stack(Framework framework, String version) {
        this.framework = framework;
        this.version = version;
    }

    public boolean isJupiter() {
        return framework == Framework.JUPITER;
    }

    List<Framework> frameworks() {
        return this == VINTAGE ? List.of(Framework.JUPITER, Framework.JUNIT4) : List.of(framework);
    }

    boolean has(Shape shape) {
        return frameworks().contains(shape.framework)
                && switch (shape) {
                    case JUPITER_PARAMETERIZED_CLASS -> this == JUPITER_5_14 || this == JUPITER_6 || this == VINTAGE;
                    case JUPITER_SUITE, JUPITER_INNER_LAUNCHER -> this == JUPITER_5_14;
                    default -> true;
                };
    }
}
