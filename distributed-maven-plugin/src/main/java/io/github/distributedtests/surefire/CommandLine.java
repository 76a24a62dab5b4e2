package io.github.distributedtests.surefire;

import java.util.List;
import org.apache.maven.surefire.shared.utils.cli.CommandLineException;
import org.apache.maven.surefire.shared.utils.cli.CommandLineUtils;

/** The command line of a test JVM. */
final class CommandLine {
    private CommandLine() {}

    /** The arguments as Surefire makes them: a line break is a blank, and its own class for command lines does the rest. */
    static List<String> arguments(String argLine) {
        try {
            return List.of(CommandLineUtils.translateCommandline(argLine.replaceAll("\\s", " ")));
        } catch (CommandLineException unbalancedQuotes) {
            return List.of(); // Surefire fails with that, and starts no JVM
        }
    }
}
