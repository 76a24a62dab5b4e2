package io.github.distributedtests.benchmark.builds;

import io.github.distributedtests.benchmark.Setup;
import java.io.IOException;
import java.nio.file.Path;

/** A plugin that takes part in a build by {@code <extensions>true</extensions>}. */
record ExtensionPlugin(String groupId, String artifactId, String version) {
    private static final String NOTHING = "nothing-maven-plugin";

    /** The one that is measured. */
    static ExtensionPlugin ours(Setup setup) throws IOException {
        return new ExtensionPlugin(
                "io.github.distributedtests", "distributed-maven-plugin", PluginVersion.in(setup.root()));
    }

    /** One that has no dependencies and does nothing, built and put into the local repository. */
    static ExtensionPlugin nothing(Setup setup) throws IOException, InterruptedException {
        Path folder = Folders.fresh(setup.work().resolve(NOTHING));
        copy("pom.xml", folder.resolve("pom.xml"));
        copy("components.xml", folder.resolve("src/main/resources/META-INF/plexus/components.xml"));
        for (String type : new String[] {"NothingMojo.java", "NothingParticipant.java"}) {
            copy(type + ".txt", folder.resolve("src/main/java/com/acme/nothing").resolve(type));
        }
        setup.maven().run(folder, "install");
        return new ExtensionPlugin("com.acme", NOTHING, "1-SNAPSHOT");
    }

    private static void copy(String resource, Path file) throws IOException {
        GeneratedProject.writeFile(file, GeneratedProject.resource("nothing/" + resource));
    }

    /** How a goal is called on the command line. */
    String goal(String name) {
        return groupId + ":" + artifactId + ":" + version + ":" + name;
    }

    /** As it stands in a POM. */
    String inPom() {
        return """
                <plugin>
                        <groupId>%s</groupId>
                        <artifactId>%s</artifactId>
                        <version>%s</version>
                        <extensions>true</extensions>
                      </plugin>""".formatted(groupId, artifactId, version);
    }
}
