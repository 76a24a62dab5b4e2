package io.github.distributedtests.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import io.kotest.core.spec.Spec;
import org.junit.jupiter.api.Test;

class KotestTest {
    private final OneFramework kotest = new OneFramework(new Kotest());

    abstract static class KotestStyle extends Spec {}

    static class KotestSpec extends KotestStyle {}

    static class NoSpec {}

    @Test
    void a_specification_of_kotest_stays_whole() {
        assertThat(kotest.whyWhole(KotestSpec.class)).contains("Kotest finds its tests while it runs, all of them");
        assertThat(kotest.whyWhole(NoSpec.class)).isEmpty();
    }
}
