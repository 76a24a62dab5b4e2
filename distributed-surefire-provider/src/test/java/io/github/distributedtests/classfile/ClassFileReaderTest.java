package io.github.distributedtests.classfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Serializable;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClassFileReaderTest {
    private final ClassFiles classFiles = new ClassFiles(getClass().getClassLoader());

    private ClassFile read(Class<?> type) {
        return classFiles.find(type.getName()).orElseThrow();
    }

    @Retention(RetentionPolicy.RUNTIME)
    @interface Inner {
        String value();
    }

    @Retention(RetentionPolicy.RUNTIME)
    @interface EveryKind {
        boolean aBoolean() default false;

        byte aByte() default 0;

        char aChar() default 0;

        short aShort() default 0;

        int anInt() default 0;

        long aLong() default 0;

        float aFloat() default 0;

        double aDouble() default 0;

        String text() default "";

        Class<?> type() default Void.class;

        ElementType constant() default ElementType.TYPE;

        Inner annotation() default @Inner("");

        boolean[] booleans() default {};

        long[] longs() default {};

        String[] texts() default {};

        Class<?>[] types() default {};

        ElementType[] constants() default {};

        Inner[] annotations() default {};
    }

    @Retention(RetentionPolicy.CLASS)
    @interface NotAtRunTime {}

    @EveryKind(
            aBoolean = true,
            aByte = -1,
            aChar = 'a',
            aShort = 2,
            anInt = 3,
            aLong = Long.MAX_VALUE,
            aFloat = 1.5f,
            aDouble = -2.25,
            text = "grüße\u0000\ud83d\ude00",
            type = Map.Entry.class,
            constant = ElementType.METHOD,
            annotation = @Inner("x"),
            booleans = {true, false},
            longs = {1, 2},
            texts = {"one"},
            types = {int.class, String[].class, Object.class},
            constants = {ElementType.FIELD, ElementType.METHOD},
            annotations = {@Inner("1"), @Inner("2")})
    @NotAtRunTime
    static class Annotated {}

    @EveryKind(texts = {})
    static class Defaulted {}

    @Test
    void every_kind_of_annotation_value_is_read() {
        assertThat(read(Annotated.class).annotations())
                .extracting(AnnotationUse::type)
                .containsExactly(EveryKind.class.getName());
        AnnotationUse use = read(Annotated.class).annotation(EveryKind.class.getName());
        assertThat(use.value("aBoolean")).containsExactly("true");
        assertThat(use.value("aByte")).containsExactly("-1");
        assertThat(use.value("aChar")).containsExactly("97"); // as it stands in the class file
        assertThat(use.value("aShort")).containsExactly("2");
        assertThat(use.value("anInt")).containsExactly("3");
        assertThat(use.value("aLong")).containsExactly("9223372036854775807");
        assertThat(use.value("aFloat")).containsExactly("1.5");
        assertThat(use.value("aDouble")).containsExactly("-2.25");
        assertThat(use.value("text")).containsExactly("grüße\u0000\ud83d\ude00");
        assertThat(use.value("type")).containsExactly("java.util.Map$Entry");
        assertThat(use.value("constant")).containsExactly("METHOD");
        assertThat(use.value("annotation")).containsExactly("@" + Inner.class.getName());
        assertThat(use.value("booleans")).containsExactly("true", "false");
        assertThat(use.value("longs")).containsExactly("1", "2");
        assertThat(use.value("texts")).containsExactly("one");
        assertThat(use.value("types")).containsExactly("I", "[Ljava/lang/String;", "java.lang.Object");
        assertThat(use.value("constants")).containsExactly("FIELD", "METHOD");
        assertThat(use.value("annotations")).hasSize(2);
    }

    @Test
    void what_was_not_written_down_has_no_value() {
        AnnotationUse use = read(Defaulted.class).annotation(EveryKind.class.getName());
        assertThat(use.value("anInt")).isEmpty();
        assertThat(use.value("texts")).isEmpty();
        assertThat(use.value("unheardOf")).isEmpty();
        assertThat(read(Defaulted.class).annotation(Inner.class.getName())).isNull();
    }

    abstract static class Members<T> implements Callable<T>, Serializable {
        private static final long serialVersionUID = 1;
        private static final long LONG = 5;
        private static final double DOUBLE = 5;

        @Inner("field")
        protected int[] field;

        @Inner("method")
        public static void method(int number, String text) {
            Runnable lambda = () -> System.out.println(text + number + LONG + DOUBLE);
            lambda.run();
        }

        void packagePrivate() {}

        class Nested {
            class Deeper {}
        }

        interface NestedInterface {}
    }

    @Test
    void supertypes_and_kinds_are_read() {
        ClassFile members = read(Members.class);
        assertThat(members.name()).isEqualTo(Members.class.getName());
        assertThat(members.superName()).isEqualTo("java.lang.Object");
        assertThat(members.interfaces()).containsExactly("java.util.concurrent.Callable", "java.io.Serializable");
        assertThat(members.isAbstract()).isTrue();
        assertThat(members.isInterface()).isFalse();
        assertThat(read(Members.NestedInterface.class).isInterface()).isTrue();
        assertThat(read(Inner.class).isAnnotation()).isTrue();
        assertThat(read(Annotated.class).isAbstract()).isFalse();
        assertThat(read(Annotated.class).isAnnotation()).isFalse();
    }

    @Test
    void fields_and_methods_are_read_with_their_annotations() {
        ClassFile members = read(Members.class);
        assertThat(members.fields())
                .extracting(MemberInfo::name)
                .containsExactlyInAnyOrder("serialVersionUID", "LONG", "DOUBLE", "field");
        MemberInfo field = named("field", members.fields());
        assertThat(field.descriptor()).isEqualTo("[I");
        assertThat(field.isPublic()).isFalse();
        assertThat(field.annotations().get(0).value("value")).containsExactly("field");
        MemberInfo method = named("method", members.methods());
        assertThat(method.descriptor()).isEqualTo("(ILjava/lang/String;)V");
        assertThat(method.isPublic()).isTrue();
        assertThat(method.isStatic()).isTrue();
        assertThat(method.isSynthetic()).isFalse();
        assertThat(method.annotations().get(0).value("value")).containsExactly("method");
        assertThat(named("packagePrivate", members.methods()).isPublic()).isFalse();
        assertThat(named("packagePrivate", members.methods()).isStatic()).isFalse();
        assertThat(named("<init>", members.methods()).annotations()).isEmpty();
        assertThat(members.methods())
                .filteredOn(MemberInfo::isSynthetic)
                .extracting(MemberInfo::name)
                .allMatch(name -> name.startsWith("lambda$"))
                .isNotEmpty();
    }

    private static MemberInfo named(String name, List<MemberInfo> members) {
        return members.stream()
                .filter(member -> member.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void only_the_classes_that_it_declares_itself_are_its_members() {
        assertThat(read(Members.class).memberClasses())
                .containsExactlyInAnyOrder(Members.Nested.class.getName(), Members.NestedInterface.class.getName());
        assertThat(read(Members.Nested.class).memberClasses()).containsExactly(Members.Nested.Deeper.class.getName());
        Object local = new Object() {};
        assertThat(read(getClass()).memberClasses())
                .contains(Members.class.getName(), EveryKind.class.getName())
                .doesNotContain(Members.Nested.class.getName(), local.getClass().getName(), "java.util.Map$Entry");
    }

    @ParameterizedTest
    @ValueSource(ints = {45, 52, 61, 99, 65535})
    void a_class_file_of_any_version_is_read(int major) {
        byte[] bytes = BytesClassLoader.bytesOf(Annotated.class);
        bytes[6] = (byte) (major >> 8);
        bytes[7] = (byte) major;
        ClassFile file = new ClassFiles(new BytesClassLoader(Map.of(Annotated.class.getName(), bytes)))
                .find(Annotated.class.getName())
                .orElseThrow();
        assertThat(file.annotation(EveryKind.class.getName()).value("anInt")).containsExactly("3");
    }

    @Test
    void a_class_file_under_another_name_is_none_of_that_name() {
        // As a file system that doesn't tell upper from lower case would have it. The JVM refuses it too.
        String lowerCase = Annotated.class.getName().toLowerCase(java.util.Locale.ROOT);
        ClassFiles mixedUp =
                new ClassFiles(new BytesClassLoader(Map.of(lowerCase, BytesClassLoader.bytesOf(Annotated.class))));
        assertThat(mixedUp.find(lowerCase)).isEmpty();
    }

    @Test
    void what_is_no_class_file_is_not_read() {
        Map<String, byte[]> bytes = Map.of("a.Empty", new byte[0], "a.Text", "public class Text {}".getBytes());
        ClassFiles odd = new ClassFiles(new BytesClassLoader(bytes));
        assertThat(odd.find("a.Empty")).isEmpty();
        assertThat(odd.find("a.Text")).isEmpty();
        assertThat(odd.find("a.Missing")).isEmpty();
        assertThat(odd.find(null)).isEqualTo(Optional.empty());
    }
}
