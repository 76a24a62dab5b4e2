package io.github.distributedtests.testjvm.providers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedtests.classfile.ClassFiles;
import io.github.distributedtests.grouping.Granularity;
import io.github.distributedtests.names.ClassPattern;
import io.github.distributedtests.plan.Plan;
import io.github.distributedtests.share.FixedShare;
import io.github.distributedtests.share.Share;
import io.github.distributedtests.share.ShareSettings;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.maven.surefire.api.testset.ResolvedTest;
import org.apache.maven.surefire.api.util.DefaultScanResult;
import org.junit.Test;
import org.junit.experimental.runners.Enclosed;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.runner.RunWith;
import org.junit.runners.Suite;
import org.junit.runners.Suite.SuiteClasses;

class OtherNodesTestsTest {
    private final ClassFiles classFiles = new ClassFiles(getClass().getClassLoader());

    public static class Base {
        @Test
        public void inherited() {}
    }

    public static class Foo extends Base {
        @Test
        public void bar() {}

        @Test
        public void barn() {}

        @Test
        public void baz() {}

        @Test
        public void cash$flow() {}

        public static void helper() {}
    }

    @RunWith(Enclosed.class)
    public static class Outer {
        public static class Inner {
            @Test
            public void a() {}

            @Test
            public void b() {}
        }
    }

    @RunWith(Suite.class)
    @SuiteClasses({Foo.class, Outer.class})
    public static class AllOfThem {}

    private static final String FOO = Foo.class.getName();

    private Set<ResolvedTest> patterns(Share share, Class<?>... found) {
        List<String> names = Arrays.stream(found).map(Class::getName).toList();
        return OtherNodesTests.in(new DefaultScanResult(names), share, classFiles);
    }

    private static boolean excluded(Set<ResolvedTest> patterns, Class<?> type, String method) {
        String file = type.getName().replace('.', '/') + ".class";
        return patterns.stream().anyMatch(pattern -> pattern.matchAsExclusive(file, method));
    }

    @org.junit.jupiter.api.Test
    void the_methods_of_other_nodes_are_excluded_with_all_their_invocations_and_no_others() {
        Set<ResolvedTest> patterns = patterns(FixedShare.of(FOO + "#bar", FOO + "#inherited"), Foo.class);
        for (String theirs : List.of("barn", "baz", "cash$flow", "baz[0]", "baz[1: a\nb]", "baz(int)", "barn[(]")) {
            assertThat(excluded(patterns, Foo.class, theirs)).as(theirs).isTrue();
        }
        for (String mine : List.of("bar", "bar[0]", "bar(int)", "bar[baz]", "inherited", "bazaar", "xbaz", "helper")) {
            assertThat(excluded(patterns, Foo.class, mine)).as(mine).isFalse();
        }
    }

    @org.junit.jupiter.api.Test
    void methods_are_excluded_whichever_separator_the_machine_has() {
        Set<ResolvedTest> patterns = patterns(FixedShare.of(FOO + "#bar"), Foo.class);
        String path = FOO.replace('.', '\\') + ".class";

        assertThat(patterns).anyMatch(pattern -> pattern.matchAsExclusive(path, "baz"));
        assertThat(patterns).noneMatch(pattern -> pattern.matchAsExclusive(path, "bar"));
        assertThat(patterns).noneMatch(pattern -> pattern.matchAsExclusive("other\\" + path, "baz"));
    }

    @org.junit.jupiter.api.Test
    void an_inherited_method_is_excluded_for_the_class_that_runs_it() {
        Set<ResolvedTest> patterns = patterns(FixedShare.of(Base.class.getName() + "#inherited"), Foo.class);
        assertThat(excluded(patterns, Foo.class, "inherited")).isTrue();
        assertThat(excluded(patterns, Base.class, "inherited")).isFalse();
    }

    @org.junit.jupiter.api.Test
    void methods_of_nested_classes_and_of_those_that_a_suite_lists_are_excluded() {
        String inner = Outer.Inner.class.getName();
        Set<ResolvedTest> patterns = patterns(FixedShare.of(inner + "#a", FOO + "#bar"), AllOfThem.class);
        assertThat(excluded(patterns, Outer.Inner.class, "a")).isFalse();
        assertThat(excluded(patterns, Outer.Inner.class, "b")).isTrue();
        assertThat(excluded(patterns, Foo.class, "bar")).isFalse();
        assertThat(excluded(patterns, Foo.class, "baz")).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Granularity.class)
    void over_all_nodes_each_method_is_left_to_one(Granularity granularity) {
        for (List<ClassPattern> whole : List.of(List.<ClassPattern>of(), List.of(new ClassPattern("Other*")))) {
            Map<String, Class<?>> methods = Map.of(
                    "bar",
                    Foo.class,
                    "barn",
                    Foo.class,
                    "baz",
                    Foo.class,
                    "inherited",
                    Foo.class,
                    "a",
                    Outer.Inner.class,
                    "b",
                    Outer.Inner.class);
            methods.forEach((method, type) -> {
                for (String reported : List.of(method, method + "[0]")) {
                    assertThat(List.of(1, 2, 3))
                            .filteredOn(node -> {
                                Share share = new ShareSettings(
                                                node,
                                                new double[] {1, 1, 1},
                                                granularity,
                                                whole,
                                                List.of(),
                                                Map.of(),
                                                Plan.NONE)
                                        .share(classFiles);
                                return !excluded(patterns(share, AllOfThem.class), type, reported);
                            })
                            .as(reported)
                            .hasSize(1);
                }
            });
        }
    }
}
