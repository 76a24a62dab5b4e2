package io.github.distributedtests.classfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ClassFilesTest {
    private final ClassFiles classFiles = new ClassFiles(getClass().getClassLoader());

    interface Root {}

    interface Left extends Root {}

    interface Right extends Root {
        class InRight {}
    }

    static class Base implements Left {
        class InBase {
            class Deep {}
        }
    }

    static class Sub extends Base implements Right, Comparable<Sub> {
        class InSub extends Outside {}

        @Override
        public int compareTo(Sub other) {
            return 0;
        }
    }

    static class Outside {
        class InOutside {}
    }

    @Test
    void a_lineage_is_nearest_first_and_without_the_classes_of_java() {
        assertThat(names(classFiles.lineage(Sub.class.getName())))
                .containsExactlyElementsOf(names(Sub.class, Base.class, Left.class, Root.class, Right.class));
        assertThat(classFiles.lineage("java.util.ArrayList")).isEmpty();
        assertThat(classFiles.lineage("com.acme.Missing")).isEmpty();
    }

    @Test
    void supertypes_that_are_missing_are_left_out_of_a_lineage() {
        ClassFiles withoutBase = new ClassFiles(new BytesClassLoader(Map.of(Base.class.getName(), new byte[0])));
        assertThat(names(withoutBase.lineage(Sub.class.getName())))
                .containsExactlyElementsOf(names(Sub.class, Right.class, Root.class));
    }

    @Test
    void a_family_has_the_nested_classes_of_all_ancestors_and_the_ancestors_of_the_nested() {
        assertThat(names(classFiles.family(Sub.class.getName())))
                .containsExactlyInAnyOrderElementsOf(names(
                        Sub.class,
                        Base.class,
                        Left.class,
                        Root.class,
                        Right.class,
                        Right.InRight.class,
                        Base.InBase.class,
                        Base.InBase.Deep.class,
                        Sub.InSub.class,
                        Outside.class,
                        Outside.InOutside.class));
    }

    @Test
    void a_class_is_what_it_extends_and_implements() {
        assertThat(classFiles.isA(Sub.class.getName(), Root.class.getName())).isTrue();
        assertThat(classFiles.isA(Sub.class.getName(), Sub.class.getName())).isTrue();
        assertThat(classFiles.isA(Base.class.getName(), Sub.class.getName())).isFalse();
    }

    @Retention(RetentionPolicy.RUNTIME)
    @interface Meta {}

    @Meta
    @Retention(RetentionPolicy.RUNTIME)
    @interface MetaMeta {}

    @Itself
    @MetaMeta
    @Retention(RetentionPolicy.RUNTIME)
    @interface Itself {}

    @Itself
    static class Annotated {}

    @Test
    void annotations_are_followed_to_their_own_annotations_also_in_a_circle() {
        ClassFile annotated = classFiles.find(Annotated.class.getName()).orElseThrow();
        assertThat(classFiles.withMetaAnnotations(annotated.annotations()))
                .containsExactlyElementsOf(Set.of(Itself.class, MetaMeta.class, Meta.class).stream()
                        .map(Class::getName)
                        .sorted()
                        .toList());
    }

    @Test
    void an_annotation_is_present_or_meta_present() {
        ClassFile annotated = classFiles.find(Annotated.class.getName()).orElseThrow();
        for (Class<?> type : Set.of(Itself.class, MetaMeta.class, Meta.class)) {
            assertThat(classFiles.isAnnotated(annotated.annotations(), type.getName()))
                    .isTrue();
        }
        assertThat(classFiles.isAnnotated(annotated.annotations(), Test.class.getName()))
                .isFalse();
        assertThat(classFiles.isAnnotated(List.of(), Meta.class.getName())).isFalse();
    }

    @Test
    void a_class_file_is_read_once() {
        AtomicInteger reads = new AtomicInteger();
        ClassFiles counted = new ClassFiles(new ClassLoader(getClass().getClassLoader()) {
            @Override
            public InputStream getResourceAsStream(String name) {
                reads.incrementAndGet();
                return super.getResourceAsStream(name);
            }
        });
        assertThat(counted.find(Sub.class.getName())).isPresent();
        assertThat(counted.find(Sub.class.getName())).isPresent();
        assertThat(counted.find("com.acme.Missing")).isEmpty();
        assertThat(counted.find("com.acme.Missing")).isEmpty();
        assertThat(reads).hasValue(2);
    }

    private static List<String> names(Collection<ClassFile> files) {
        return files.stream().map(ClassFile::name).toList();
    }

    private static List<String> names(Class<?>... types) {
        return Arrays.stream(types).map(Class::getName).toList();
    }
}
