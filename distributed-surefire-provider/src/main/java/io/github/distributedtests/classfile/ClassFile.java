package io.github.distributedtests.classfile;

import java.lang.reflect.Modifier;
import java.util.List;

/**
 * What this project needs to know of a class, read from its class file without loading it: so that Maven's JVM and the
 * test JVM see the same, whatever Java release the class was compiled for.
 */
public final class ClassFile extends Declaration {
    private static final int ANNOTATION = 0x2000;

    private final String superName;
    private final List<String> interfaces;
    private final List<String> memberClasses;
    private final List<MemberInfo> methods;
    private final List<MemberInfo> fields;

    ClassFile(
            int access,
            String name,
            String superName,
            List<String> interfaces,
            List<String> memberClasses,
            List<AnnotationUse> annotations,
            List<MemberInfo> methods,
            List<MemberInfo> fields) {
        super(access, name, annotations);
        this.superName = superName;
        this.interfaces = interfaces;
        this.memberClasses = memberClasses;
        this.methods = methods;
        this.fields = fields;
    }

    /** The binary name of the superclass; null for {@code java.lang.Object}. */
    public String superName() {
        return superName;
    }

    /** The binary names of the interfaces that it implements or extends directly. */
    public List<String> interfaces() {
        return interfaces;
    }

    /** The binary names of the member classes that it declares itself. */
    public List<String> memberClasses() {
        return memberClasses;
    }

    /** The methods that it declares itself, constructors and initialisers included. */
    public List<MemberInfo> methods() {
        return methods;
    }

    /** The fields that it declares itself. */
    public List<MemberInfo> fields() {
        return fields;
    }

    public boolean isAbstract() {
        return Modifier.isAbstract(access);
    }

    public boolean isInterface() {
        return Modifier.isInterface(access);
    }

    public boolean isAnnotation() {
        return (access & ANNOTATION) != 0;
    }

    /** The annotation of this type on the class itself, or null. */
    public AnnotationUse annotation(String type) {
        for (AnnotationUse annotation : annotations()) {
            if (annotation.type().equals(type)) {
                return annotation;
            }
        }
        return null;
    }

    @Override
    public String toString() {
        return name();
    }
}
