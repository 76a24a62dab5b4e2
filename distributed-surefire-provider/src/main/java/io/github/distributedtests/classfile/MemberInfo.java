package io.github.distributedtests.classfile;

import java.lang.reflect.Modifier;
import java.util.List;

/** A method or a field as it stands in a class file. */
public final class MemberInfo {
    private static final int SYNTHETIC = 0x1000;

    private final int access;
    private final String name;
    private final String descriptor;
    private final List<AnnotationUse> annotations;

    MemberInfo(int access, String name, String descriptor, List<AnnotationUse> annotations) {
        this.access = access;
        this.name = name;
        this.descriptor = descriptor;
        this.annotations = annotations;
    }

    public String name() {
        return name;
    }

    /** The JVM's descriptor, such as {@code (I)V} of a method or {@code I} of a field. */
    public String descriptor() {
        return descriptor;
    }

    public List<AnnotationUse> annotations() {
        return annotations;
    }

    public boolean isPublic() {
        return Modifier.isPublic(access);
    }

    public boolean isStatic() {
        return Modifier.isStatic(access);
    }

    public boolean isSynthetic() {
        return (access & SYNTHETIC) != 0;
    }
}
