package io.github.distributedtests.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.runner.RunWith;
import org.junit.runners.JUnit4;

class ArquillianTest {
    private final OneFramework arquillian = new OneFramework(new Arquillian());

    @RunWith(org.jboss.arquillian.junit.Arquillian.class)
    static class ByRunner {}

    static class OtherExtension implements Extension {}

    @ExtendWith({OtherExtension.class, ArquillianExtension.class})
    static class ByExtension {}

    static class BySuperclass extends org.jboss.arquillian.testng.Arquillian {}

    static List<Arguments> expensive() {
        return List.of(
                Arguments.of(ByRunner.class, "Arquillian"),
                Arguments.of(ByExtension.class, "ArquillianExtension"),
                Arguments.of(BySuperclass.class, "Arquillian"));
    }

    @ParameterizedTest
    @MethodSource("expensive")
    void a_class_that_is_deployed_to_a_container_is_expensive(Class<?> fixture, String marker) {
        assertThat(arquillian.whyExpensive(fixture)).contains("its set-up is expensive: " + marker);
    }

    @RunWith(JUnit4.class)
    @ExtendWith(OtherExtension.class)
    static class WithoutContainer {}

    @Test
    void another_class_is_not() {
        assertThat(arquillian.whyExpensive(WithoutContainer.class)).isEmpty();
    }

    static class InSequence {
        @org.jboss.arquillian.junit.InSequence(2)
        public void second() {}
    }

    @Test
    void a_class_whose_methods_run_in_sequence_stays_whole() {
        assertThat(arquillian.whyWhole(InSequence.class)).contains("its methods depend on one another: @InSequence");
        assertThat(arquillian.whyWhole(ByRunner.class)).isEmpty();
    }

    @Test
    void its_runner_runs_by_method() {
        assertThat(arquillian.runsByMethod(org.jboss.arquillian.junit.Arquillian.class.getName()))
                .isTrue();
        assertThat(arquillian.runsByMethod(org.jboss.arquillian.testng.Arquillian.class.getName()))
                .isFalse();
    }
}
