package io.github.distributedtests.reactors.model;

import java.util.List;
import java.util.stream.Collectors;

/** A TestNG suite file that names the classes of a module. */
final class SuiteFile {
    private final Dice dice;
    private final List<TestClass> classes;

    SuiteFile(Dice dice, List<TestClass> classes) {
        this.dice = dice;
        this.classes = classes;
    }

    String text() {
        String groups = switch (dice.between(0, 5)) {
            case 0 -> "<groups><run><include name=\"fast\"/></run></groups>";
            case 1 -> "<groups><run><exclude name=\"slow\"/></run></groups>";
            case 2 -> "<groups><dependencies><group name=\"slow\" depends-on=\"fast\"/></dependencies></groups>";
            default -> "";
        };
        String parallel = dice.chance(15) ? " parallel=\"classes\" thread-count=\"2\"" : "";
        boolean packages = dice.chance(30)
                && classes.stream().noneMatch(type -> type.packageName().isEmpty());
        int half = dice.chance(50) ? classes.size() / 2 : 0;
        StringBuilder tests = new StringBuilder();
        if (packages) {
            tests.append("<test name=\"all\">%s<packages><package name=\"acme.*\"/></packages></test>"
                    .formatted(possible(groups, classes)));
        } else {
            if (half > 0) {
                tests.append(test("first", groups, classes.subList(0, half)));
            }
            tests.append(test("second", groups, classes.subList(half, classes.size())));
        }
        return """
            <!DOCTYPE suite SYSTEM "https://testng.org/testng-1.0.dtd">
            <suite name="generated"%s>
              %s
            </suite>
            """.formatted(parallel, tests);
    }

    /** TestNG runs nothing at all where a group depends on one that has no test. */
    private static String possible(String groups, List<TestClass> classes) {
        boolean anyFast = classes.stream()
                .filter(type -> type.shape() != Shape.TESTNG_DEPENDENT_GROUPS)
                .flatMap(type -> type.methods().stream())
                .anyMatch(method -> method.tag().equals("fast") && method.outcome() != Outcome.SKIPPED);
        return groups.contains("depends-on") && !anyFast ? "" : groups;
    }

    private String test(String name, String groups, List<TestClass> classes) {
        return "<test name=\"%s\">%s<classes>%s</classes></test>"
                .formatted(
                        name,
                        possible(groups, classes),
                        classes.stream()
                                .flatMap(type -> type.selectedNames().stream())
                                .map("<class name=\"%s\"/>"::formatted)
                                .collect(Collectors.joining()));
    }
}
