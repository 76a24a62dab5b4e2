package io.github.distributedtests.reactors.model;

import java.util.List;

/**
 * A test class, or some that belong together.
 *
 * @param packageName empty for none
 * @param name of the class that Surefire selects, without the package
 * @param tag "fast", "slow" or none, as ""
 */
public record TestClass(
        String packageName, String name, Shape shape, SetUp setUp, String tag, List<TestMethod> methods) {

    /** The name of a class that belongs to it, in the same package. */
    public String fullName(String simpleName) {
        return packageName.isEmpty() ? simpleName : packageName + "." + simpleName;
    }

    /** The full names of those of its classes that Surefire selects by their names. */
    public List<String> selectedNames() {
        return switch (shape) {
            case JUPITER_INHERITED,
                    JUPITER_INHERITED_NESTED,
                    JUPITER_INTERFACE,
                    JUNIT4_INHERITED,
                    TESTNG_INHERITED,
                    TESTNG_DEPENDENT_CLASSES,
                    TESTNG_SUITE_SET_UP,
                    TESTNG_SUITE_SET_UP_ALONE,
                    TESTNG_TEST_SET_UP,
                    TESTNG_GROUP_SET_UP -> List.of(fullName(name), fullName(otherName()));
            default -> List.of(fullName(name));
        };
    }

    /** The name of its second class that Surefire selects, if it has one. */
    public String otherName() {
        return "Other" + name;
    }
}
