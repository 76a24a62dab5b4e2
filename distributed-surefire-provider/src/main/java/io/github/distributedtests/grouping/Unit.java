package io.github.distributedtests.grouping;

/** What goes to a node in one piece: a test method, or a class with all that is in it. */
public final class Unit {
    private final String name;
    private final boolean isClass;
    private final String reason;

    Unit(String name, boolean isClass, String reason) {
        this.name = name;
        this.isClass = isClass;
        this.reason = reason;
    }

    /** The name that is hashed: {@code com.acme.FooTest#bar} or {@code com.acme.FooTest}. */
    public String name() {
        return name;
    }

    /** Whether the class goes in one piece. */
    public boolean isClass() {
        return isClass;
    }

    /** Why the unit is what it is, as a part of a sentence for people. */
    public String reason() {
        return reason;
    }
}
