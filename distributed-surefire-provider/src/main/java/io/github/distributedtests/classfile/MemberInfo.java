package io.github.distributedtests.classfile;

import java.util.List;

/** A method or a field as it stands in a class file. */
public final class MemberInfo extends Declaration {
    private final String descriptor;

    MemberInfo(int access, String name, String descriptor, List<AnnotationUse> annotations) {
        super(access, name, annotations);
        this.descriptor = descriptor;
    }

    /** The JVM's descriptor, such as {@code (I)V} of a method or {@code I} of a field. */
    public String descriptor() {
        return descriptor;
    }
}
