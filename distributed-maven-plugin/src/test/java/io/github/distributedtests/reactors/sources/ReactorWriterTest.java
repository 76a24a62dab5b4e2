package io.github.distributedtests.reactors.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.distributedtests.fixtures.CompiledSources;
import io.github.distributedtests.reactors.model.Module;
import io.github.distributedtests.reactors.model.Reactor;
import io.github.distributedtests.reactors.model.ReactorGenerator;
import io.github.distributedtests.reactors.model.Stack;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReactorWriterTest {
    /** What this module has on its own class path, in some version. */
    private static final Set<Stack> KNOWN_HERE = Set.of(
            Stack.JUPITER_5_7,
            Stack.JUPITER_5_9,
            Stack.JUPITER_6,
            Stack.JUNIT4,
            Stack.JUNIT47,
            Stack.TESTNG_7_0,
            Stack.TESTNG_7_5,
            Stack.TESTNG_NEWEST);

    @Test
    void the_same_reactor_has_the_same_files() {
        for (long seed = 0; seed < 20; seed++) {
            assertThat(files(seed)).isEqualTo(files(seed));
        }
    }

    private static Map<String, String> files(long seed) {
        return ReactorWriter.sources(ReactorGenerator.reactor(seed)).files();
    }

    @Test
    void no_category_has_some_of_the_methods_that_build_on_one_another() {
        assertThat(LongStream.range(0, 100)
                        .boxed()
                        .flatMap(seed -> files(seed).values().stream())
                        .filter(text -> text.contains("@FixMethodOrder")))
                .isNotEmpty()
                .noneMatch(text -> text.contains("@Test @Category"));
    }

    @Test
    void what_is_generated_compiles(@TempDir Path folder) {
        LongStream.range(0, 15)
                .mapToObj(ReactorGenerator::reactor)
                .forEach(reactor -> reactor.modules().stream()
                        .filter(module -> KNOWN_HERE.contains(module.stack()))
                        .forEach(module -> compiles(reactor, module, folder)));
    }

    private static void compiles(Reactor reactor, Module module, Path folder) {
        CompiledSources sources = new CompiledSources();
        String start = module.name() + "/src/test/java/";
        ReactorWriter.sources(reactor).files().forEach((path, text) -> {
            if (path.startsWith(start)) {
                String name = path.substring(start.length(), path.length() - ".java".length())
                        .replace('/', '.');
                sources.with(name, text.replaceFirst("^package .*\n", ""));
            }
        });
        assertThatCode(() -> sources.compileTo(folder.resolve(reactor.seed() + module.name())))
                .as("module %s of seed %d", module.name(), reactor.seed())
                .doesNotThrowAnyException();
    }
}
