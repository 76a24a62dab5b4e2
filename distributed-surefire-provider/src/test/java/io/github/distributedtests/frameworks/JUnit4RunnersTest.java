package io.github.distributedtests.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedtests.classfile.ClassFiles;
import io.github.distributedtests.frameworks.JUnit4Runners.RunnerKind;
import java.util.List;
import org.jboss.arquillian.junit.Arquillian;
import org.junit.Ignore;
import org.junit.experimental.runners.Enclosed;
import org.junit.experimental.theories.Theories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.runner.Description;
import org.junit.runner.RunWith;
import org.junit.runner.Runner;
import org.junit.runner.notification.RunNotifier;
import org.junit.runners.AllTests;
import org.junit.runners.BlockJUnit4ClassRunner;
import org.junit.runners.JUnit4;
import org.junit.runners.Parameterized;
import org.junit.runners.Suite;
import org.junit.runners.Suite.SuiteClasses;
import org.junit.runners.model.InitializationError;
import org.junit.runners.model.RunnerBuilder;

class JUnit4RunnersTest {
    private final ClassFiles classFiles = new ClassFiles(getClass().getClassLoader());
    private final JUnit4Runners runners = new JUnit4Runners(classFiles);

    public static class Heir extends BlockJUnit4ClassRunner {
        public Heir(Class<?> type) throws InitializationError {
            super(type);
        }
    }

    public static class HeirOfSuite extends Suite {
        public HeirOfSuite(Class<?> type, RunnerBuilder builder) throws InitializationError {
            super(type, builder);
        }
    }

    public static class Describing extends Heir {
        public Describing(Class<?> type) throws InitializationError {
            super(type);
        }

        @Override
        public Description getDescription() {
            return Description.createSuiteDescription("something else");
        }
    }

    public static class HeirOfDescribing extends Describing {
        public HeirOfDescribing(Class<?> type) throws InitializationError {
            super(type);
        }
    }

    public static class FromScratch extends Runner {
        @Override
        public Description getDescription() {
            return Description.EMPTY;
        }

        @Override
        public void run(RunNotifier notifier) {}
    }

    static List<Arguments> kinds() {
        return List.of(
                Arguments.of(JUnit4.class, RunnerKind.BY_METHOD),
                Arguments.of(Theories.class, RunnerKind.BY_METHOD),
                Arguments.of(Parameterized.class, RunnerKind.BY_METHOD),
                Arguments.of(Arquillian.class, RunnerKind.BY_METHOD),
                Arguments.of(Heir.class, RunnerKind.BY_METHOD),
                Arguments.of(Enclosed.class, RunnerKind.ENCLOSED),
                Arguments.of(Suite.class, RunnerKind.SUITE),
                Arguments.of(AllTests.class, RunnerKind.SUITE),
                Arguments.of(HeirOfSuite.class, RunnerKind.SUITE),
                Arguments.of(Describing.class, RunnerKind.UNKNOWN),
                Arguments.of(HeirOfDescribing.class, RunnerKind.UNKNOWN),
                Arguments.of(FromScratch.class, RunnerKind.UNKNOWN));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void a_runner_is_of_the_kind_of_its_nearest_known_ancestor(Class<?> runner, RunnerKind kind) {
        assertThat(runners.kindOf(runner.getName())).isEqualTo(kind);
    }

    @Test
    void a_runner_that_is_not_on_the_class_path_is_known_by_its_name_alone() {
        assertThat(runners.kindOf("org.mockito.junit.MockitoJUnitRunner$Silent"))
                .isEqualTo(RunnerKind.BY_METHOD);
        assertThat(runners.kindOf("com.acme.MissingRunner")).isEqualTo(RunnerKind.UNKNOWN);
    }

    @RunWith(Heir.class)
    static class Base {}

    static class Inherits extends Base {}

    @RunWith(JUnit4.class)
    static class Overrules extends Base {}

    static class WithoutRunner {}

    @Test
    void the_runner_of_a_class_is_the_nearest_in_its_lineage() {
        assertThat(runners.runnerOf(Inherits.class.getName())).contains(Heir.class.getName());
        assertThat(runners.runnerOf(Overrules.class.getName())).contains(JUnit4.class.getName());
        assertThat(runners.runnerOf(WithoutRunner.class.getName())).isEmpty();
    }

    @RunWith(FromScratch.class)
    static class RunFromScratch {}

    @Ignore
    static class Ignored {}

    @RunWith(Suite.class)
    @SuiteClasses({WithoutRunner.class, Ignored.class})
    static class SuiteWithIgnored {}

    @RunWith(Suite.class)
    @SuiteClasses({SuiteWithIgnored.class})
    static class SuiteOfSuites {}

    @ParameterizedTest
    @ValueSource(classes = {RunFromScratch.class, Ignored.class, SuiteWithIgnored.class, SuiteOfSuites.class})
    void a_class_that_no_filter_reaches_into_is_indivisible(Class<?> fixture) {
        assertThat(runners.isIndivisible(fixture.getName())).isTrue();
    }

    @RunWith(Suite.class)
    @SuiteClasses({WithoutRunner.class, CircularSuite.class})
    static class CircularSuite {}

    @ParameterizedTest
    @ValueSource(classes = {WithoutRunner.class, Inherits.class, CircularSuite.class})
    void other_classes_can_be_divided(Class<?> fixture) {
        assertThat(runners.isIndivisible(fixture.getName())).isFalse();
        assertThat(runners.isIndivisible("com.acme.Missing")).isFalse();
    }

    @Test
    void a_suite_lists_its_classes() {
        assertThat(JUnit4Runners.suiteClasses(
                        classFiles.find(SuiteWithIgnored.class.getName()).orElseThrow()))
                .containsExactly(WithoutRunner.class.getName(), Ignored.class.getName());
        assertThat(JUnit4Runners.suiteClasses(
                        classFiles.find(WithoutRunner.class.getName()).orElseThrow()))
                .isEmpty();
    }
}
