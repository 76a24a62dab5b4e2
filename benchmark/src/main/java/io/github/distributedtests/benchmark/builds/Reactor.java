package io.github.distributedtests.benchmark.builds;

import io.github.distributedtests.benchmark.Setup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A Maven project of several modules. */
enum Reactor {
    /** The tests of published jars. */
    PUBLISHED {
        @Override
        Path write(Setup setup, Path folder) throws IOException {
            Folders.copy(setup.root().resolve("benchmark/suites"), folder);
            String pom = Files.readString(folder.resolve("pom.xml"));
            String modules = SUITES.stream()
                    .map(suite -> "    <module>" + suite + "</module>\n")
                    .collect(Collectors.joining("", "  <modules>\n", "  </modules>\n"));
            Files.writeString(
                    folder.resolve("pom.xml"),
                    pom.replace("  <properties>", modules + "\n  <properties>")
                            .replace(
                                    "<distributed.version/>",
                                    "<distributed.version>" + PluginVersion.in(setup.root())
                                            + "</distributed.version>"));
            return folder;
        }
    },

    /** Generated classes that share application contexts. */
    SPRING {
        @Override
        Path write(Setup setup, Path folder) throws IOException {
            String pom = GeneratedProject.resource("project.xml")
                    .replace(
                            "<!-- modules -->",
                            IntStream.range(0, MODULES)
                                    .mapToObj(module -> "    <module>m" + module + "</module>\n")
                                    .collect(Collectors.joining(
                                            "", "<packaging>pom</packaging>\n  <modules>\n", "  </modules>")))
                    .replace("  <dependencies>\n", "  <dependencies>\n" + SPRING_DEPENDENCIES)
                    .replace("<!-- plugin -->", ExtensionPlugin.ours(setup).inPom());
            GeneratedProject.writeFile(folder.resolve("pom.xml"), pom);
            for (int module = 0; module < MODULES; module++) {
                Path folderOfModule = folder.resolve("m" + module);
                GeneratedProject.writeFile(
                        folderOfModule.resolve("pom.xml"),
                        GeneratedProject.resource("module.xml").replace("NAME", "m" + module));
                writeTests(folderOfModule, module);
            }
            return folder;
        }
    };

    private static final List<String> SUITES =
            List.of("commons-collections4", "commons-csv", "commons-lang3", "commons-text");

    private static final int MODULES = 4;
    private static final int CLASSES = 12;
    private static final int CONTEXTS = 4;
    private static final int CONTEXT_MILLIS = 1500;
    private static final String SOURCES = "src/test/java/com/acme/";

    private static final String SPRING_DEPENDENCIES = """
                <dependency>
                  <groupId>org.springframework</groupId>
                  <artifactId>spring-test</artifactId>
                  <version>5.3.39</version>
                  <scope>test</scope>
                </dependency>
                <dependency>
                  <groupId>org.springframework</groupId>
                  <artifactId>spring-context</artifactId>
                  <version>5.3.39</version>
                  <scope>test</scope>
                </dependency>
            """;

    /**
     * Writes the project.
     *
     * @param folder an empty one
     * @return where Maven is to be started
     */
    abstract Path write(Setup setup, Path folder) throws IOException;

    /** The classes of a context are not next to one another in any order of names. */
    private static void writeTests(Path folder, int module) throws IOException {
        for (int context = 0; context < CONTEXTS; context++) {
            GeneratedProject.writeFile(folder.resolve(SOURCES + "Config" + context + ".java"), """
                    package com.acme;

                    @org.springframework.context.annotation.Configuration
                    class Config%d {
                        Config%<d() throws InterruptedException {
                            Thread.sleep(%d);
                        }
                    }
                    """.formatted(context, CONTEXT_MILLIS));
        }
        for (int type = 0; type < CLASSES; type++) {
            StringBuilder source = new StringBuilder("""
                    package com.acme;

                    @org.springframework.test.context.junit.jupiter.SpringJUnitConfig(Config%d.class)
                    class M%dThing%dTest {
                    """.formatted(type * 7 % CONTEXTS, module, type));
            for (int test = 0; test < 3; test++) {
                int millis = 20 + (module * 131 + type * 71 + test * 37) % 180;
                source.append("    @org.junit.jupiter.api.Test\n    void test%d() throws Exception { Thread.sleep(%d); }\n"
                        .formatted(test, millis));
            }
            GeneratedProject.writeFile(
                    folder.resolve(SOURCES + "M%dThing%dTest.java".formatted(module, type)),
                    source.append("}\n").toString());
        }
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
