package io.github.distributedtests.benchmark.builds;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedtests.ring.HashRing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeneratedProjectTest {
    private static final Pattern METHOD = Pattern.compile("void (\\w+)\\(\\)");

    @TempDir
    private Path folder;

    @Test
    void all_tests_belong_to_node_1_of_2() throws IOException {
        new GeneratedProject(3, 2, 4).write(folder, "");
        HashRing ring = HashRing.ofNodes(2);

        List<String> names = Folders.below(folder)
                .filter(path -> path.toString().endsWith("Test.java"))
                .flatMap(path -> METHOD.matcher(read(path))
                        .results()
                        .map(method -> "com.acme.generated."
                                + path.getFileName().toString().replace(".java", "") + "#" + method.group(1)))
                .toList();
        assertThat(names)
                .doesNotHaveDuplicates()
                .hasSize(3 * 2 * 4)
                .allSatisfy(name -> assertThat(ring.nodeOf(name)).isEqualTo(1));
    }

    @Test
    void the_plugin_is_put_among_the_others() throws IOException {
        String plugin = new ExtensionPlugin("com.acme", "some-maven-plugin", "1.2.3").inPom();
        new GeneratedProject(1, 1, 1).write(folder, plugin);

        assertThat(folder.resolve("pom.xml"))
                .content()
                .containsSubsequence("<plugins>", "some-maven-plugin", "<version>1.2.3</version>", "</plugins>");
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
