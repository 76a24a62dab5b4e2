package io.github.distributedtests.maven;

import io.github.distributedtests.messages.UserErrors;
import java.io.File;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.model.Plugin;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.classworlds.realm.ClassRealm;

/**
 * Knows which modules the extension gets to. As a core extension it gets to all; declared in POMs, to those that have it
 * in their effective POM. A module with tests that it doesn't get to would run all of them on every node.
 */
final class ExtensionReach {
    private static final String GROUP = "io.github.distributedtests";
    private static final String ARTIFACT = "distributed-maven-plugin";

    /** How Maven names the class loaders of what POMs declare. */
    private static final List<String> OF_POMS = List.of("plugin>", "extension>");

    private ExtensionReach() {}

    /**
     * Stops a build in which it doesn't get to a module that runs tests.
     *
     * @throws io.github.distributedtests.messages.UserError if there is one
     */
    static void check(List<MavenProject> modules, List<ExpectedExecution> expected) {
        if (ExtensionReach.class.getClassLoader() instanceof ClassRealm realm
                && OF_POMS.stream().anyMatch(realm.getId()::startsWith)) {
            checkPoms(modules, expected);
        }
    }

    static void checkPoms(List<MavenProject> modules, List<ExpectedExecution> expected) {
        List<MavenProject> missing = modules.stream()
                .filter(module -> !isDeclaredIn(module))
                .filter(module -> expected.stream().anyMatch(execution -> execution.isIn(module)))
                .toList();
        if (!missing.isEmpty()) {
            throw UserErrors.extensionMissing(
                    missing.stream().map(MavenProject::getArtifactId).toList(), placeFor(missing.get(0)));
        }
    }

    private static boolean isDeclaredIn(MavenProject module) {
        Plugin plugin = module.getPlugin(GROUP + ':' + ARTIFACT);
        boolean asPlugin = plugin != null && plugin.isExtensions();
        return asPlugin
                || Stream.ofNullable(module.getBuildExtensions())
                        .flatMap(List::stream)
                        .anyMatch(extension -> extension.getGroupId().equals(GROUP)
                                && extension.getArtifactId().equals(ARTIFACT));
    }

    /** The topmost POM of the checkout that the module inherits from: there it serves the sisters of the module, too. */
    static File placeFor(MavenProject module) {
        MavenProject top = module;
        while (top.getParent() != null && top.getParent().getFile() != null) {
            top = top.getParent();
        }
        return top.getFile();
    }
}
