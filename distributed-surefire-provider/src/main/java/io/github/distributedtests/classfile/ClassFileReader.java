package io.github.distributedtests.classfile;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads class files by chapter 4 of the Java Virtual Machine Specification. Only what {@link ClassFile} shows is kept.
 *
 * <p>Written by hand because the provider may bring no library into the user's test JVM, and because it must not
 * refuse class files that are newer than itself.
 */
final class ClassFileReader {
    private static final int MAGIC = 0xCAFEBABE;

    private final DataInputStream in;
    private Object[] constants;

    private ClassFileReader(DataInputStream in) {
        this.in = in;
    }

    /** @throws IOException if the stream ends early or does not hold a class file */
    static ClassFile read(InputStream stream) throws IOException {
        return new ClassFileReader(new DataInputStream(new BufferedInputStream(stream))).classFile();
    }

    private ClassFile classFile() throws IOException {
        if (in.readInt() != MAGIC) {
            throw new IOException("not a class file");
        }
        in.readUnsignedShort(); // minor version
        in.readUnsignedShort(); // major version
        readConstants();
        int access = in.readUnsignedShort();
        String name = className(in.readUnsignedShort());
        String superName = className(in.readUnsignedShort());
        List<String> interfaces = new ArrayList<>();
        for (int count = in.readUnsignedShort(); count > 0; count--) {
            interfaces.add(className(in.readUnsignedShort()));
        }
        List<MemberInfo> fields = members();
        List<MemberInfo> methods = members();
        List<AnnotationUse> annotations = new ArrayList<>();
        List<String> memberClasses = new ArrayList<>();
        for (int count = in.readUnsignedShort(); count > 0; count--) {
            String attribute = utf8(in.readUnsignedShort());
            int length = in.readInt();
            if (attribute.equals("RuntimeVisibleAnnotations")) {
                annotations = annotations();
            } else if (attribute.equals("InnerClasses")) {
                memberClasses = memberClassesOf(name);
            } else {
                skip(length);
            }
        }
        return new ClassFile(
                access,
                name,
                superName,
                Collections.unmodifiableList(interfaces),
                Collections.unmodifiableList(memberClasses),
                Collections.unmodifiableList(annotations),
                Collections.unmodifiableList(methods),
                Collections.unmodifiableList(fields));
    }

    private void readConstants() throws IOException {
        constants = new Object[in.readUnsignedShort()];
        for (int i = 1; i < constants.length; i++) {
            int tag = in.readUnsignedByte();
            switch (tag) {
                case 1: // Utf8
                    constants[i] = in.readUTF();
                    break;
                case 3: // Integer
                    constants[i] = in.readInt();
                    break;
                case 4: // Float
                    constants[i] = in.readFloat();
                    break;
                case 5: // Long
                    constants[i++] = in.readLong();
                    break;
                case 6: // Double
                    constants[i++] = in.readDouble();
                    break;
                case 7: // Class
                case 8: // String
                case 16: // MethodType
                case 19: // Module
                case 20: // Package
                    constants[i] = in.readUnsignedShort();
                    break;
                case 15: // MethodHandle
                    skip(3);
                    break;
                case 9: // Fieldref
                case 10: // Methodref
                case 11: // InterfaceMethodref
                case 12: // NameAndType
                case 17: // Dynamic
                case 18: // InvokeDynamic
                    skip(4);
                    break;
                default:
                    throw new IOException("unknown constant pool tag " + tag);
            }
        }
    }

    /** Fields and methods have the same layout. */
    private List<MemberInfo> members() throws IOException {
        List<MemberInfo> members = new ArrayList<>();
        for (int count = in.readUnsignedShort(); count > 0; count--) {
            int access = in.readUnsignedShort();
            String name = utf8(in.readUnsignedShort());
            String descriptor = utf8(in.readUnsignedShort());
            List<AnnotationUse> annotations = Collections.emptyList();
            for (int attributes = in.readUnsignedShort(); attributes > 0; attributes--) {
                String attribute = utf8(in.readUnsignedShort());
                int length = in.readInt();
                if (attribute.equals("RuntimeVisibleAnnotations")) {
                    annotations = Collections.unmodifiableList(annotations());
                } else {
                    skip(length);
                }
            }
            members.add(new MemberInfo(access, name, descriptor, annotations));
        }
        return members;
    }

    private List<String> memberClassesOf(String outer) throws IOException {
        List<String> members = new ArrayList<>();
        for (int count = in.readUnsignedShort(); count > 0; count--) {
            String inner = className(in.readUnsignedShort());
            String declaring = className(in.readUnsignedShort());
            skip(4); // simple name and access flags
            if (outer.equals(declaring)) {
                members.add(inner);
            }
        }
        return members;
    }

    private List<AnnotationUse> annotations() throws IOException {
        List<AnnotationUse> annotations = new ArrayList<>();
        for (int count = in.readUnsignedShort(); count > 0; count--) {
            annotations.add(annotation());
        }
        return annotations;
    }

    private AnnotationUse annotation() throws IOException {
        String type = typeName(utf8(in.readUnsignedShort()));
        Map<String, Object> values = new HashMap<>();
        for (int count = in.readUnsignedShort(); count > 0; count--) {
            String element = utf8(in.readUnsignedShort());
            values.put(element, elementValue());
        }
        return new AnnotationUse(type, values);
    }

    private Object elementValue() throws IOException {
        int tag = in.readUnsignedByte();
        switch (tag) {
            case 'e':
                in.readUnsignedShort(); // the enum's type
                return utf8(in.readUnsignedShort());
            case 'c':
                return typeName(utf8(in.readUnsignedShort()));
            case '@':
                return annotation();
            case '[':
                List<Object> members = new ArrayList<>();
                for (int count = in.readUnsignedShort(); count > 0; count--) {
                    members.add(elementValue());
                }
                return members;
            case 'Z':
                return constant(in.readUnsignedShort(), Integer.class) != 0;
            default:
                return constant(in.readUnsignedShort(), Object.class);
        }
    }

    private String className(int index) throws IOException {
        return index == 0 ? null : utf8(constant(index, Integer.class)).replace('/', '.');
    }

    private String utf8(int index) throws IOException {
        return constant(index, String.class);
    }

    private <T> T constant(int index, Class<T> type) throws IOException {
        if (index >= constants.length || !type.isInstance(constants[index])) {
            throw new IOException("no " + type.getSimpleName() + " in the constant pool at " + index);
        }
        return type.cast(constants[index]);
    }

    /** From {@code Lcom/acme/Foo;} to {@code com.acme.Foo}; primitive and array descriptors stay as they are. */
    private static String typeName(String descriptor) {
        return descriptor.startsWith("L")
                ? descriptor.substring(1, descriptor.length() - 1).replace('/', '.')
                : descriptor;
    }

    private void skip(int bytes) throws IOException {
        for (long left = bytes & 0xffffffffL; left > 0; ) {
            int skipped = in.skipBytes((int) Math.min(left, Integer.MAX_VALUE));
            if (skipped == 0) {
                in.readByte(); // either there is more, or this says that the file ends here
                skipped = 1;
            }
            left -= skipped;
        }
    }
}
