package io.github.distributedtests.classfile;

import java.lang.reflect.Modifier;
import java.util.List;

/** What classes, methods and fields have in common in a class file. */
abstract class Declaration {
    private static final int SYNTHETIC = 0x1000;

    final int access;
    private final String name;
    private final List<AnnotationUse> annotations;

    Declaration(int access, String name, List<AnnotationUse> annotations) {
        this.access = access;
        this.name = name;
        this.annotations = annotations;
    }

    /** The binary name of a class, such as {@code com.acme.FooTest$Inner}; of another, the name alone. */
    public final String name() {
        return name;
    }

    public final boolean isPublic() {
        return Modifier.isPublic(access);
    }

    public final boolean isStatic() {
        return Modifier.isStatic(access);
    }

    public final boolean isSynthetic() {
        return (access & SYNTHETIC) != 0;
    }

    /** The annotations that stand here themselves and are visible at run time. */
    public final List<AnnotationUse> annotations() {
        return annotations;
    }
}
