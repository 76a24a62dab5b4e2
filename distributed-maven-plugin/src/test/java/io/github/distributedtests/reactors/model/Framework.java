package io.github.distributedtests.reactors.model;

import java.util.List;

/** What test classes are written for. */
public enum Framework {
    JUPITER(List.of(Kind.values())),
    JUNIT4(List.of(Kind.PLAIN)),
    TESTNG(List.of(Kind.PLAIN, Kind.PARAMETERIZED, Kind.REPEATED)),
    SPOCK(List.of(Kind.PLAIN, Kind.PARAMETERIZED)),
    CUCUMBER(List.of(Kind.PLAIN, Kind.PARAMETERIZED));

    private final List<Kind> kinds;

    Framework(List<Kind> kinds) {
        this.kinds = kinds;
    }

    List<Kind> kinds() {
        return kinds;
    }
}
