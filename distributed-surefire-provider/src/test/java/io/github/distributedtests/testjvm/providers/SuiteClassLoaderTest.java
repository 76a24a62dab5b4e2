package io.github.distributedtests.testjvm.providers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.distributedtests.share.FixedShare;
import io.github.distributedtests.share.Share;
import io.github.distributedtests.testjvm.runners.RanTests;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import junit.framework.TestCase;
import junit.framework.TestSuite;
import org.junit.jupiter.api.Test;

class SuiteClassLoaderTest {

    public static class Foo extends TestCase {
        public void testA() {}

        public void testB() {}
    }

    public static class AllTests {
        public static junit.framework.Test suite() {
            TestSuite suite = new TestSuite("all");
            suite.addTestSuite(Foo.class);
            return suite;
        }
    }

    public static class Broken {
        public static junit.framework.Test suite() {
            throw new IllegalArgumentException("no database");
        }
    }

    private static final String FOO = Foo.class.getName();

    private static junit.framework.Test suiteOf(Class<?> type) throws ReflectiveOperationException {
        return (junit.framework.Test) type.getMethod("suite").invoke(null);
    }

    @Test
    void the_stand_in_has_the_name_of_the_class_and_a_suite_that_junit_finds() throws ReflectiveOperationException {
        Class<?> standIn = SuiteClassLoader.standInFor(AllTests.class, FixedShare.of());
        assertThat(standIn).isNotSameAs(AllTests.class);
        assertThat(standIn.getName()).isEqualTo(AllTests.class.getName());
        assertThat(Modifier.isPublic(standIn.getModifiers())).isTrue();
        Method suite = standIn.getMethod("suite");
        assertThat(Modifier.isStatic(suite.getModifiers())).isTrue();
        assertThat(suite.getReturnType()).isSameAs(junit.framework.Test.class);
    }

    @Test
    void its_suite_has_the_share_only() throws ReflectiveOperationException {
        Share share = FixedShare.of(FOO + "#testB");
        junit.framework.Test suite = suiteOf(SuiteClassLoader.standInFor(AllTests.class, share));
        assertThat(RanTests.of(suite)).containsExactly("testB(" + FOO + ")");
        assertThat(((TestSuite) suite).getName()).isEqualTo("all");
        assertThat(RanTests.of(suiteOf(AllTests.class)))
                .as("the class itself is as it was")
                .hasSize(2);
    }

    @Test
    void a_test_case_without_a_suite_method_gets_one() throws ReflectiveOperationException {
        Class<?> standIn = SuiteClassLoader.standInFor(Foo.class, FixedShare.of(FOO + "#testA"));
        assertThat(RanTests.of(suiteOf(standIn))).containsExactly("testA(" + FOO + ")");
    }

    @Test
    void stand_ins_for_several_nodes_do_not_disturb_one_another() throws ReflectiveOperationException {
        Class<?> one = SuiteClassLoader.standInFor(Foo.class, FixedShare.of(FOO + "#testA"));
        Class<?> other = SuiteClassLoader.standInFor(Foo.class, FixedShare.of(FOO + "#testB"));
        assertThat(RanTests.of(suiteOf(one))).containsExactly("testA(" + FOO + ")");
        assertThat(RanTests.of(suiteOf(other))).containsExactly("testB(" + FOO + ")");
    }

    @Test
    void where_nothing_is_left_the_suite_is_empty() throws ReflectiveOperationException {
        junit.framework.Test suite = suiteOf(SuiteClassLoader.standInFor(AllTests.class, FixedShare.of()));
        assertThat(RanTests.of(suite)).isEmpty();
        assertThat(((TestSuite) suite).getName()).isEqualTo(AllTests.class.getName());
    }

    @Test
    void a_suite_method_that_fails_is_named_with_its_reason() {
        Class<?> standIn = SuiteClassLoader.standInFor(Broken.class, FixedShare.of());
        assertThatThrownBy(() -> suiteOf(standIn))
                .isInstanceOf(InvocationTargetException.class)
                .cause()
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(Broken.class.getName() + ".suite() failed: java.lang.IllegalArgumentException: no database")
                .hasRootCauseMessage("no database");
    }
}
