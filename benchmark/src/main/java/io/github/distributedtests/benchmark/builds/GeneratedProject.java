package io.github.distributedtests.benchmark.builds;

import io.github.distributedtests.ring.HashRing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A Maven project of trivial tests. Their names are such that by the ring all of them belong to node 1 of 2, so that
 * what that node does can be compared with a build that is not distributed.
 *
 * @param modules 1 for a project without modules
 * @param classes of each module
 * @param tests of each class
 */
record GeneratedProject(int modules, int classes, int tests) {
    private static final HashRing RING = HashRing.ofNodes(2);
    private static final String PACKAGE = "com.acme.generated";

    /**
     * Writes the project.
     *
     * @param plugin what stands among the plugins of the build; may be empty
     */
    void write(Path folder, String plugin) throws IOException {
        String pom = resource("project.xml").replace("<!-- plugin -->", plugin);
        if (modules == 1) {
            writeFile(folder.resolve("pom.xml"), pom);
            writeTests(folder, 0);
            return;
        }
        StringBuilder names = new StringBuilder("  <packaging>pom</packaging>\n  <modules>\n");
        for (int module = 0; module < modules; module++) {
            names.append("    <module>m").append(module).append("</module>\n");
            Path folderOfModule = folder.resolve("m" + module);
            writeFile(folderOfModule.resolve("pom.xml"), resource("module.xml").replace("NAME", "m" + module));
            writeTests(folderOfModule, module);
        }
        writeFile(folder.resolve("pom.xml"), pom.replace("<!-- modules -->", names + "  </modules>"));
    }

    int allTests() {
        return modules * classes * tests;
    }

    private void writeTests(Path folder, int module) throws IOException {
        for (int i = 0; i < classes; i++) {
            String type = "M" + module + "Thing" + i + "Test";
            StringBuilder source = new StringBuilder("package " + PACKAGE + ";\n\n")
                    .append("import org.junit.jupiter.api.Test;\n\nclass ")
                    .append(type)
                    .append(" {\n");
            for (String method : methods(type)) {
                source.append("    @Test\n    void ").append(method).append("() {}\n\n");
            }
            writeFile(
                    folder.resolve("src/test/java/com/acme/generated/" + type + ".java"),
                    source.append("}\n").toString());
        }
    }

    /** As many as needed of the names that belong to node 1. */
    private List<String> methods(String type) {
        List<String> methods = new ArrayList<>();
        for (int i = 0; methods.size() < tests; i++) {
            if (RING.nodeOf(PACKAGE + '.' + type + "#test" + i) == 1) {
                methods.add("test" + i);
            }
        }
        return Collections.unmodifiableList(methods);
    }

    static void writeFile(Path file, String content) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    static String resource(String name) throws IOException {
        try (var in = GeneratedProject.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
    }
}
