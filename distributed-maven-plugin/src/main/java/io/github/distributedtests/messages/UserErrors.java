package io.github.distributedtests.messages;

import io.github.distributedtests.ring.HashRing;
import io.github.distributedtests.settings.source.Setting;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Every message about a user's mistake. */
public final class UserErrors {
    private static final int NAMED_AT_MOST = 5;

    private static final String EXAMPLE = "run mvn verify -Dnodes=3 -DnodeNumber=1";

    private UserErrors() {}

    public static UserError notAWholeNumber(Setting setting, String value, String origin) {
        if (setting == Setting.NODE_NUMBER && value.equals("0")) {
            return new UserError(
                    "nodeNumber is 0 (%s), and nodes are counted from 1.".formatted(origin),
                    "A server that counts from 0 needs 1 added, or the tests of the last node would be run by nobody.",
                    "use -DnodesFrom=auto, which knows how the server counts, or -DnodeNumber=$((INDEX + 1))");
        }
        return new UserError(
                "%s is \"%s\" (%s), which is not a whole number from 1 to %d."
                        .formatted(setting, value, origin, HashRing.MOST_NODES),
                "It says how the tests are split, so nothing can be run without it.",
                EXAMPLE);
    }

    public static UserError notTrueOrFalse(Setting setting, String value, String origin) {
        return new UserError(
                "%s is \"%s\" (%s), which is neither true nor false.".formatted(setting, value, origin),
                "A node that read it otherwise than the others would lose tests or run them twice.",
                "use -D%s or -D%s=false".formatted(setting.property(), setting.property()));
    }

    public static UserError neitherAllNorNeeded(String value, String origin) {
        return new UserError(
                "%s is \"%s\" (%s), which is neither all nor needed.".formatted(Setting.BUILD, value, origin),
                "It says which modules a node builds: all of them, or those that its tests need.",
                "use -D%s=needed, or leave it out for all".formatted(Setting.BUILD.property()));
    }

    /** Maven doesn't call a build extension before each goal as this one needs it. */
    public static UserError mavenTooOld(String version) {
        return new UserError(
                "Maven is %s, and distributing tests needs 3.6.3 or later.".formatted(version),
                "This node might run tests that aren't its own, or miss some.",
                "run the same command with Maven 3.6.3 or later, or with -Ddistributed.disabled on one machine only");
    }

    public static UserError nodeNumberMissing(int nodes) {
        return new UserError(
                "nodes is %d, but nodeNumber is not set.".formatted(nodes),
                "This machine must know which of the %d it is, or its tests would be run by nobody.".formatted(nodes),
                "use -Dnodes=%d -DnodeNumber=1 on the first machine, up to -DnodeNumber=%d on the last"
                        .formatted(nodes, nodes));
    }

    /** @param origin where the number of this node was found */
    public static UserError nodesMissing(String origin, String nodeNumber) {
        return new UserError(
                "nodeNumber is %s (%s), but nodes is not set.".formatted(nodeNumber, origin),
                "Every machine would run all tests.",
                "use -Dnodes=3 -DnodeNumber=%s, or as many as there are; or -Ddistributed.disabled"
                        .formatted(nodeNumber));
    }

    public static UserError unknownSetting(String name, String nearest) {
        return new UserError(
                "%s is not a setting.".formatted(name),
                "It would be ignored, and this machine might run other tests than it should.",
                "use " + nearest);
    }

    public static UserError nodesMissing(String server, String variables, String nodesFrom) {
        return new UserError(
                "nodes is not set, and %s doesn't tell it.".formatted(server),
                "It only says which node this is (%s).".formatted(variables),
                "use -Dnodes=3 -DnodesFrom=%s, or as many as there are".formatted(nodesFrom));
    }

    public static UserError nodesDisagree(int nodes, String server, int total, String variables, String nodesFrom) {
        return new UserError(
                "nodes is %d, but %s runs %d of them (%s).".formatted(nodes, server, total, variables),
                "Some tests would be run by nobody, or by two.",
                "use -DnodesFrom=%s without nodes, or nodes and nodeNumber without nodesFrom".formatted(nodesFrom));
    }

    public static UserError unknownCiServer(String value, String origin, List<String> known) {
        return new UserError(
                "nodesFrom is \"%s\" (%s), which is not a CI server that is known here.".formatted(value, origin),
                "Its variables would say which node this is.",
                "use -DnodesFrom=auto, none or one of " + String.join(", ", known));
    }

    public static UserError strangeCiVariable(String server, String variable, String value) {
        return new UserError(
                "%s's %s is %s.".formatted(server, variable, value == null ? "not set" : '"' + value + '"'),
                "With the other variables it doesn't say which node this is, so tests would be lost.",
                "use -Dnodes=3 -DnodeNumber=1 instead, or -DnodesFrom=none to run everything here");
    }

    public static UserError severalCiServers(String one, String nodesFromOne, String other, String nodesFromOther) {
        return new UserError(
                "Both %s and %s say which node this is.".formatted(one, other),
                "Only one of them can be what runs this job on several machines.",
                "use -DnodesFrom=%s or -DnodesFrom=%s, or none".formatted(nodesFromOne, nodesFromOther));
    }

    public static UserError nodeNumberTooLarge(int nodeNumber, int nodes) {
        return new UserError(
                "nodeNumber is %d, but there %s."
                        .formatted(nodeNumber, nodes == 1 ? "is 1 node" : "are %d nodes".formatted(nodes)),
                "Tests are only assigned to nodes that exist. Nodes are counted from 1.",
                "use -Dnodes=%d -DnodeNumber=1 up to -DnodeNumber=%d, or -Dnodes=%d"
                        .formatted(nodes, nodes, nodeNumber));
    }

    public static UserError wrongNumberOfWeights(String value, int weights, int nodes) {
        return new UserError(
                "nodeWeights is \"%s\", %d for %d nodes.".formatted(value, weights, nodes),
                "Every node needs one weight, in the order of their numbers.",
                "use -DnodeWeights=" + "1,".repeat(nodes - 1) + "1");
    }

    public static UserError notAWeight(String value, String weight) {
        return new UserError(
                "nodeWeights is \"%s\", and \"%s\" is not a number greater than 0.".formatted(value, weight),
                "A weight says how much a machine can do against the others; one with weight 2 gets twice the tests.",
                "use -DnodeWeights=2,1,1 for three nodes, the first twice as fast");
    }

    public static UserError weightTooSmall(String value, String why) {
        return new UserError(
                "nodeWeights is \"%s\": %s.".formatted(value, why),
                "That node would always be idle, which is hardly what was meant.",
                "choose weights closer together, or use one node fewer");
    }

    public static UserError notAPattern(Setting setting, String why) {
        return new UserError(
                "%s: %s.".formatted(setting, why),
                "Classes that it should name would be treated like all others.",
                "use -D%s=com.acme.*Test,**.SlowTest".formatted(setting.property()));
    }

    /**
     * The extension is declared in POMs, and some modules with tests don't have it.
     *
     * @param pom the one to put it into
     */
    public static UserError extensionMissing(List<String> modules, File pom) {
        return new UserError(
                "%s with tests %s distributed-maven-plugin: %s."
                        .formatted(
                                modules.size() == 1 ? "A module" : Counted.of(modules.size(), "module"),
                                modules.size() == 1 ? "doesn't have" : "don't have",
                                String.join(", ", modules.subList(0, Math.min(NAMED_AT_MOST, modules.size())))
                                        + (modules.size() > NAMED_AT_MOST ? ", ..." : "")),
                "Their tests would run on every node.",
                ("put the plugin with <extensions>true</extensions> into the <plugins> of %s, or, for all modules at once,"
                                + " into .mvn/extensions.xml")
                        .formatted(pom));
    }

    /** The includes file of an earlier {@code distributed:share} is given to a build that distributes by itself. */
    public static UserError sharedTwice(Path includesFile) {
        return new UserError(
                "includesFile is %s, which holds a node's share already.".formatted(includesFile),
                "A share of that share would lose tests.",
                "run the same command without -Dsurefire.includesFile, or with -Ddistributed.disabled");
    }

    /**
     * TestNG's suite files are given where tests can only be distributed by whole classes.
     *
     * @param why the end of a sentence that says why they can
     */
    public static UserError suiteFilesInOnePiece(String why) {
        return new UserError(
                "suiteXmlFiles is set, but tests can only be distributed by whole classes here: %s.".formatted(why),
                "Every node would run all that the files name.",
                "use -Dtest='*Test' to run classes instead, or -Ddistributed.disabled on one machine only");
    }

    /** A goal that needs a share was called without one. */
    public static UserError nothingToShare() {
        return new UserError(
                "nodes is not set, so there is no share to compute.",
                "This goal computes what one node of several runs.",
                "run mvn test-compile distributed:share -Dnodes=3 -DnodeNumber=1");
    }

    /** A goal that explains where a test goes was not told over how many nodes. */
    public static UserError nothingToExplain(String test) {
        return new UserError(
                "nodes is not set, so every test stays here.",
                "Where a test goes depends on how many nodes there are.",
                "run mvn test-compile distributed:explain -Dnodes=4 \"-Dtest=%s\"".formatted(test));
    }

    /** No module has a test that was asked for. */
    public static UserError noSuchTest(String test) {
        return new UserError(
                "No compiled test matches \"%s\".".formatted(test),
                "Only test classes that have been compiled can be looked at.",
                "run mvn test-compile distributed:explain -Dnodes=4 \"-Dtest=%s\"".formatted(test));
    }

    /** The test class path of a module can't be had, mostly because a module that it needs was not compiled. */
    public static UserError testClassPathMissing(String module, String why) {
        return new UserError(
                "The test class path of %s is not there: %s".formatted(module, why),
                "Annotations on classes of dependencies decide which tests stay together.",
                "run test-compile before the goal, such as mvn test-compile distributed:share -Dnodes=3 -DnodeNumber=1");
    }

    /** There are no timings to explain. */
    public static UserError noTimings(Path file) {
        return new UserError(
                "There are no timings in %s.".formatted(file),
                "Without them every test goes where the ring puts it, and nobody knows how long that takes.",
                "run mvn distributed:collect after the nodes have run; it writes the file");
    }

    /** Timings are to be imported, and not to be used. */
    public static UserError importSwitchedOff() {
        return new UserError(
                "distributed.timings is \"none\".",
                "There is no file to import timings into.",
                "run mvn distributed:import -Ddistributed.timings=FILE");
    }

    /** A folder that reports are to be imported from isn't there. */
    public static UserError noFolderToImport(Path folder) {
        return new UserError(
                "%s is no folder.".formatted(folder),
                "Reports are imported from folders, each with what one build left.",
                "run mvn distributed:import -Dimport.from=DIR,DIR");
    }

    /** No test has a time in the reports that are to be imported. */
    public static UserError nothingToImport(List<Path> folders) {
        return new UserError(
                "No report of Surefire or Failsafe with a test of this build is in %s."
                        .formatted(folders.stream().map(Path::toString).collect(Collectors.joining(", "))),
                "Timings are made of the files TEST-*.xml that a build leaves in target/surefire-reports.",
                "run mvn distributed:import -Dimport.from=DIR in the root of the build, after mvn verify or with the archive of"
                        + " a CI server");
    }

    /** Timings are to be explained, and not to be used. */
    public static UserError timingsSwitchedOff() {
        return new UserError(
                "distributed.timings is \"none\".",
                "There is nothing to explain about a split by the ring alone.",
                "run mvn distributed:explain -Dnodes=4 -Ddistributed.timings=FILE");
    }

    /**
     * Surefire or Failsafe is older than any that can be told which classes to run.
     *
     * @param plugin its artifactId
     * @param boundBy the Maven that chose the version where no POM does; empty if a POM does
     */
    public static UserError surefireTooOld(String plugin, String version, String module, String boundBy, String pom) {
        return new UserError(
                "%s is %s%s, in %s, and the oldest that can be distributed is 2.12.4."
                        .formatted(plugin, version, bound(boundBy), module),
                "An older one can't be told which classes to run, and runs no test of JUnit 5 at all.",
                pluginLines(plugin, pom));
    }

    /** The same of one that would run nothing. */
    public static UserError surefireOverlooksJUnit5(
            String plugin, String version, String module, String boundBy, String pom) {
        return new UserError(
                "%s is %s%s, in %s, which has JUnit 5 among its dependencies."
                        .formatted(plugin, version, bound(boundBy), module),
                "It runs no test of JUnit 5 and succeeds, on one machine as on several; 2.22.0 is the first that runs"
                        + " them.",
                pluginLines(plugin, pom));
    }

    /** The user selects tests for this one run, which an old Surefire can't be told to narrow. */
    public static UserError testNeedsNewerSurefire(
            String plugin, String version, String module, String boundBy, String pom) {
        return new UserError(
                "%s is %s%s, in %s, and tests are selected on the command line."
                        .formatted(plugin, version, bound(boundBy), module),
                "Before 2.19 it can't leave out the other nodes' classes then: every node would run all of them.",
                pluginLines(plugin, pom));
    }

    private static String bound(String boundBy) {
        return boundBy.isEmpty() ? "" : " (by Maven %s, as no POM says which)".formatted(boundBy);
    }

    private static String pluginLines(String plugin, String pom) {
        return ("add <plugin><groupId>org.apache.maven.plugins</groupId><artifactId>%s</artifactId><version>3.5.6</version>"
                        + "</plugin> to <build><pluginManagement><plugins> of %s")
                .formatted(plugin, pom);
    }

    /** With a part of the classes or methods, TestNG 6 may stop before it has run all of them, and report success. */
    public static UserError testNgTooOld(String version) {
        return new UserError(
                "TestNG is %s, which can't be distributed.".formatted(version),
                "Given only a part of the tests, it may stop early and report success: tests would be lost.",
                "use <version>7.5.1</version> for org.testng:testng (the last for Java 8), or -Ddistributed.disabled");
    }

    /** Surefire takes a comma in a class path element for the end of it. */
    public static UserError commaInPath(Path element) {
        return new UserError(
                "A comma is in a path that has to be on the test class path: %s".formatted(element),
                "Surefire splits such paths at commas, so the test JVM would not know this node's share.",
                "use a checkout, a build folder and a local repository whose paths have no comma, or -Ddistributed.disabled");
    }

    /** A second node has been started in the folder of another one, which is still running. */
    public static UserError folderInUse(Path folder) {
        return new UserError(
                "Another build is running the tests of this execution in the same folder: %s".formatted(folder),
                "Reports and class files of two builds would get mixed up, and with them what ran where.",
                "start each node in a checkout of its own, or one node after another");
    }

    /** What was handed to the test JVMs is no longer there at the end. */
    public static UserError shareDeleted(Path shareFile) {
        return new UserError(
                "This node's share and the record of what it ran have been deleted while its tests ran: %s"
                        .formatted(shareFile),
                "Test JVMs that start without a share refuse to run, and nobody could tell whether every test ran.",
                "keep tests out of target/distributed, and run no \"clean\" beside a running build");
    }

    /** Test JVMs kept to the share, and none of them wrote down what it ran. */
    public static UserError listenersDeactivated() {
        return new UserError(
                "Tests have been run, but no test JVM wrote down which.",
                "The likely reason is the configuration parameter junit.platform.execution.listeners.deactivate, which"
                        + " switches off the listener that does: nobody could tell whether every test ran.",
                "choose patterns for that parameter that don't match io.github.distributedtests.testjvm.platform.LedgerListener");
    }

    /**
     * This project's code was active in no test JVM.
     *
     * @param surefire with its version
     * @param isHooked whether Surefire took the first step towards it
     */
    public static UserError testJvmsNotReached(String surefire, boolean isHooked) {
        return new UserError(
                "This node has tests to run here, but no test JVM reported that it ran its share of them.",
                isHooked
                        ? "Perhaps no test JVM got that far, see above; or %s starts tests in a way that is not known here, and"
                                        .formatted(surefire)
                                + " this node ran tests of other nodes."
                        : "%s did not look for its provider where it is known to, so this node ran tests of other nodes."
                                .formatted(surefire),
                "run the same build with a version of Surefire that docs/reference.md names, or with -Ddistributed.disabled on one"
                        + " machine only");
    }

    /** Maven hands out a plugin's configuration as something else than it used to. */
    public static UserError unknownConfiguration(String type) {
        return new UserError(
                "This Maven has the configuration of plugins in a form that is not known here: %s.".formatted(type),
                "Settings in the POM would be overlooked, and nodes would disagree.",
                "run the same command with a version of Maven that docs/reference.md names, or -Ddistributed.disabled on one machine"
                        + " only");
    }
}
