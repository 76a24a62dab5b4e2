package io.github.distributedtests.grouping;

import java.util.Locale;

/** What goes to a node in one piece: a test method, or a class with all that is in it. */
public final class Unit {
    /** Why a unit is what it is. */
    public enum Kind {
        /** A single test method. */
        METHOD,
        /** A class, because everything is hashed by class. */
        CLASS,
        /** A class that must not be split. */
        WHOLE,
        /** A class that should not be split, unless timings say otherwise. */
        EXPENSIVE,
        /** A test that has no method. */
        NAME;

        /** As the ledger says it: {@code method}, {@code class}, {@code whole}, {@code expensive} or {@code name}. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final String name;
    private final Kind kind;
    private final String reason;

    /** @param reason why it is of this kind, as a part of a sentence for people */
    public Unit(String name, Kind kind, String reason) {
        this.name = name;
        this.kind = kind;
        this.reason = reason;
    }

    /** A test that has no class. */
    public static Unit named(String name) {
        return new Unit(name, Kind.NAME, "by name");
    }

    /** The name that is hashed: {@code com.acme.FooTest#bar} or {@code com.acme.FooTest}. */
    public String name() {
        return name;
    }

    public Kind kind() {
        return kind;
    }

    /** Why the unit is what it is, as a part of a sentence for people. */
    public String reason() {
        return reason;
    }
}
