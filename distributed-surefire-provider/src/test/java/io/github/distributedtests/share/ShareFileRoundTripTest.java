package io.github.distributedtests.share;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedtests.grouping.Granularity;
import io.github.distributedtests.handover.ShareFile;
import io.github.distributedtests.names.ClassPattern;
import io.github.distributedtests.plan.Plan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

class ShareFileRoundTripTest {
    private static Path classPath;

    @BeforeContainer
    static void createClassPath() throws IOException {
        classPath = Files.createTempDirectory("share");
    }

    @AfterContainer
    static void removeClassPath() throws IOException {
        Path file = classPath.resolve(ShareFile.RESOURCE);
        for (Path at = file; !at.equals(classPath.getParent()); at = at.getParent()) {
            Files.deleteIfExists(at);
        }
    }

    @Provide
    Arbitrary<List<ClassPattern>> patterns() {
        return Arbitraries.strings()
                .withChars("aZ09_$.*?/äテ\u0000\u0085")
                .withCharRange('\u0430', '\u044f')
                .ofMinLength(1)
                .ofMaxLength(20)
                .filter(text -> !text.trim().isEmpty())
                .map(ClassPattern::new)
                .list()
                .ofMaxSize(5);
    }

    /** Kotlin and Scala allow nearly everything. */
    @Provide
    Arbitrary<String> names() {
        return Arbitraries.strings()
                .all()
                .excludeChars('\t', '\n', '\r')
                .ofMinLength(1)
                .ofMaxLength(20)
                .filter(text -> text.chars().noneMatch(c -> Character.isSurrogate((char) c)));
    }

    @Provide
    Arbitrary<String> folders() {
        return Arbitraries.strings().withChars("ab ü\\\t/").ofMinLength(1).ofMaxLength(10);
    }

    /** Test names may have anything in them. */
    private static Arbitrary<Plan> plans(int nodes) {
        return Arbitraries.maps(
                        Arbitraries.strings().ofMaxLength(10),
                        Arbitraries.integers().between(1, nodes))
                .ofMaxSize(4)
                .map(planned -> new Plan("digest" + planned.size(), planned));
    }

    @Provide
    Arbitrary<ShareSettings> settings() {
        Arbitrary<double[]> weights = Arbitraries.doubles()
                .between(0.1, 4)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(list -> list.stream().mapToDouble(Double::doubleValue).toArray());
        return weights.flatMap(each -> Combinators.combine(
                        Arbitraries.integers().between(1, each.length),
                        Arbitraries.of(Granularity.class),
                        patterns(),
                        patterns(),
                        Arbitraries.maps(names(), names()).ofMaxSize(4),
                        plans(each.length))
                .as((node, granularity, whole, split, together, plan) -> new ShareSettings(
                                node, each, granularity, whole, split, together, plan)
                        .withBuilders(new TreeSet<>(plan.nodes().values()))
                        .withContexts(together)));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void what_was_written_is_read(
            @ForAll("settings") ShareSettings settings,
            @ForAll("names") String provider,
            @ForAll boolean wraps,
            @ForAll("folders") String folder)
            throws IOException {
        Optional<String> wrapped = wraps ? Optional.of(provider) : Optional.empty();
        ShareFile written = ShareFiles.of(settings, wrapped, Paths.get(folder));
        written.write(classPath);
        ShareFile found = ShareFiles.in(classPath).orElseThrow();
        assertThat(found.wrappedProvider()).isEqualTo(wrapped);
        assertThat(found.ledgerFolder()).isEqualTo(written.ledgerFolder());
        assertThat(found.header().fields()).isEqualTo(written.header().fields());
        ShareSettings read = found.settings();
        assertThat(read.plan().digest()).isEqualTo(settings.plan().digest());
        assertThat(read.plan().nodes()).isEqualTo(settings.plan().nodes());
        assertThat(read.nodeNumber()).isEqualTo(settings.nodeNumber());
        assertThat(read.weights()).isEqualTo(settings.weights());
        assertThat(read.builders()).isEqualTo(settings.builders());
        assertThat(read.granularity()).isEqualTo(settings.granularity());
        assertThat(texts(read.wholeClasses())).isEqualTo(texts(settings.wholeClasses()));
        assertThat(texts(read.splitClasses())).isEqualTo(texts(settings.splitClasses()));
        assertThat(Map.copyOf(read.together())).isEqualTo(Map.copyOf(settings.together()));
        assertThat(Map.copyOf(read.nodesByContext())).isEqualTo(Map.copyOf(settings.nodesByContext()));
    }

    private static List<String> texts(List<ClassPattern> patterns) {
        return patterns.stream().map(ClassPattern::toString).toList();
    }
}
