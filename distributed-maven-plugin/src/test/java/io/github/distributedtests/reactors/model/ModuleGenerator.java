package io.github.distributedtests.reactors.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Makes one module of a reactor. */
final class ModuleGenerator {
    private static final List<Stack> STACKS = Stream.concat(
                    Stream.of(Stack.values()).filter(stack -> stack != Stack.SPOCK),
                    Stream.of(Stack.JUPITER_5_14, Stack.JUPITER_5_14, Stack.VINTAGE, Stack.JUNIT4, Stack.JUNIT47))
            .toList();

    private final Dice dice;
    private final String name;
    private final String surefire;
    private final Failures failures;
    private final boolean severalExecutions;
    private final Stack stack;
    private final Map<String, String> configuration = new LinkedHashMap<>();
    private final Map<String, String> properties = new TreeMap<>();
    private final List<Execution> executions = new ArrayList<>();
    private final List<TestClass> classes = new ArrayList<>();
    /** Whether methods of one class may run at the same time. */
    private boolean anyOrder;

    ModuleGenerator(Dice dice, String name, String surefire, Failures failures, boolean severalExecutions) {
        this.dice = dice;
        this.name = name;
        this.surefire = surefire;
        this.failures = failures;
        this.severalExecutions = severalExecutions;
        // Groovy takes long to compile.
        stack = dice.chance(3) ? Stack.SPOCK : dice.oneOf(STACKS);
    }

    Module make() {
        chooseForks();
        chooseParallel();
        chooseReports();
        if (stack.isJupiter() && dice.chance(12)) {
            properties.put(
                    "junit.jupiter.testmethod.order.default",
                    "org.junit.jupiter.api.MethodOrderer$" + dice.oneOf("MethodName", "MethodName", "DisplayName"));
        }
        chooseExecutions();
        // Only where the whole run surely has tests.
        if (severalExecutions && dice.chance(10) && executions.stream().allMatch(ModuleGenerator::hasAllTests)) {
            configuration.put("failIfNoTests", "true");
        }
        ClassGenerator generator =
                new ClassGenerator(dice, stack, shapes(), configuration.containsKey("rerunFailingTestsCount"));
        int more = dice.between(1, 3);
        for (Execution execution : executions) {
            boolean red = failures == Failures.IGNORED
                    || failures == Failures.AT_THE_END && execution == executions.get(executions.size() - 1);
            int count = execution == executions.get(0) ? 1 + more : dice.between(1, 2);
            for (int i = 0; i < count; i++) {
                classes.add(generator.make(execution.suffix(), red));
            }
        }
        String suiteFile = "";
        if (stack.framework == Framework.TESTNG
                && !onPlatformOnly()
                && executions.size() == 1
                && severalExecutions
                && dice.chance(30)) {
            suiteFile = new SuiteFile(dice, classes).text();
            configuration.put("suiteXmlFiles", "<suiteXmlFile>testng.xml</suiteXmlFile>");
        }
        return new Module(
                name, stack, List.copyOf(classes), List.copyOf(executions), configuration, properties, suiteFile);
    }

    private static boolean hasAllTests(Execution execution) {
        Map<String, String> own = execution.configuration();
        return !own.containsKey("groups") && !own.containsKey("excludedGroups") && !own.containsKey("excludes");
    }

    private void chooseForks() {
        if (dice.chance(15)) {
            configuration.put("forkCount", dice.oneOf("2", "2", "1C", "0"));
        }
        if (dice.chance(12) && !Objects.equals(configuration.get("forkCount"), "0")) {
            configuration.put("reuseForks", "false");
        }
        if (dice.chance(15)) {
            configuration.put("runOrder", dice.oneOf("random", "reversealphabetical", "alphabetical"));
        }
        if (stack.framework != Framework.TESTNG && stack.framework != Framework.CUCUMBER && dice.chance(10)) {
            configuration.put("rerunFailingTestsCount", "1");
        }
    }

    private void chooseParallel() {
        if (!dice.chance(15)) {
            return;
        }
        if (stack.isJupiter()) {
            properties.put("junit.jupiter.execution.parallel.enabled", "true");
            properties.put("junit.jupiter.execution.parallel.mode.default", "same_thread");
            properties.put("junit.jupiter.execution.parallel.mode.classes.default", "concurrent");
        } else if (stack == Stack.JUNIT47 || stack.framework == Framework.TESTNG) {
            String what = dice.oneOf("classes", "methods");
            configuration.put("parallel", what);
            configuration.put("threadCount", "2");
            anyOrder = stack == Stack.JUNIT47 && what.equals("methods");
        }
    }

    private void chooseReports() {
        if (dice.chance(5)) {
            configuration.put("reportNameSuffix", "again");
        }
        if (stack.isJupiter() && dice.chance(6)) {
            configuration.put(
                    "statelessTestsetReporter", "<usePhrasedTestCaseMethodName>true</usePhrasedTestCaseMethodName>");
        }
        if (dice.chance(8)) {
            configuration.put("trimStackTrace", "true");
        }
        if (dice.chance(4)) {
            configuration.put("useSystemClassLoader", "false");
        } else if (dice.chance(4)) {
            configuration.put("useManifestOnlyJar", "false");
        }
        if (stack.framework == Framework.TESTNG && !onPlatformOnly() && dice.chance(8)) {
            configuration.put(
                    "properties", "<property><name>listener</name><value>reactor.Reversed</value></property>");
        }
    }

    private void chooseExecutions() {
        boolean own = stack != Stack.SPOCK && dice.chance(12);
        Map<String, String> first = new LinkedHashMap<>();
        String suffix = stack == Stack.SPOCK ? "Spec" : own ? "Check" : dice.oneOf("Test", "Test", "Test", "Tests");
        if (own || stack == Stack.SPOCK) {
            first.put(
                    "includes",
                    "<include>"
                            + dice.oneOf(
                                    "**/*" + suffix + ".java", "**/*" + suffix + ".class", "%regex[.*" + suffix + ".*]")
                            + "</include>");
        }
        chooseGroups(first);
        if (dice.chance(8)) {
            first.put(
                    "excludes",
                    "<exclude>" + "**/*" + dice.oneOf("a", "e", "i") + "*" + suffix + ".java" + "</exclude>");
        }
        executions.add(new Execution("default-test", false, suffix, first));
        if (stack == Stack.SPOCK || stack == Stack.CUCUMBER || !severalExecutions) {
            return;
        }
        if (dice.chance(12)) {
            first.merge("excludes", "<exclude>**/*LaterTest*</exclude>", String::concat);
            Map<String, String> later = new LinkedHashMap<>();
            later.put("includes", "<include>**/*LaterTest.java</include>");
            if (stack.framework == Framework.TESTNG && !onPlatformOnly()) {
                // One report has all classes of an execution, whichever it is: the later one would overwrite the first.
                later.put("reportsDirectory", "${project.build.directory}/later-reports");
            }
            executions.add(new Execution("later", false, "LaterTest", later));
        }
        if (dice.chance(18)) {
            executions.add(new Execution("it", true, "IT", new LinkedHashMap<>()));
        }
    }

    private void chooseGroups(Map<String, String> execution) {
        if (stack == Stack.SPOCK || stack == Stack.CUCUMBER || !dice.chance(15)) {
            return;
        }
        String group = dice.oneOf("fast", "slow");
        String category = group.equals("fast") ? "reactor.Fast" : "reactor.Slow";
        String value = switch (stack) {
            case JUNIT4, JUNIT47 -> category;
            case VINTAGE -> group + " | " + category;
            default -> group;
        };
        execution.put(dice.oneOf("groups", "excludedGroups"), value);
    }

    /** From 3.6 on, Surefire has no providers of its own for JUnit 4 and TestNG, and takes no suite files. */
    private boolean onPlatformOnly() {
        return surefire.startsWith("3.6");
    }

    /** Whether all classes surely run, in one JVM; TestNG's engine loads no class that is without tests. */
    private boolean mayNeedOtherClasses() {
        return severalExecutions
                && !onPlatformOnly()
                && !configuration.containsKey("forkCount")
                && !configuration.containsKey("reuseForks")
                && executions.stream().allMatch(ModuleGenerator::hasAllTests);
    }

    private List<Shape> shapes() {
        boolean byDefault = "org.junit.jupiter.api.MethodOrderer$MethodName"
                .equals(properties.get("junit.jupiter.testmethod.order.default"));
        return Stream.of(Shape.values())
                .filter(stack::has)
                .filter(shape -> shape != Shape.JUPITER_ORDERED_BY_DEFAULT || byDefault)
                .filter(shape -> !anyOrder || !shape.isOrdered())
                .filter(shape -> !shape.needsBothClasses() || mayNeedOtherClasses())
                .toList();
    }
}
