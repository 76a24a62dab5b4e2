package io.github.distributedtests.classfile;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads class files by chapter 4 of the Java Virtual Machine Specification. Only what {@link ClassFile} shows is kept.
 *
 * <p>Written by hand because the provider may bring no library into the user's test JVM, and because it must not
 * refuse class files that are newer than itself. Most of a constant pool is of no interest, so its strings are decoded
 * only when they are asked for.
 */
final class ClassFileReader {
    private static final int MAGIC = 0xCAFEBABE;

    private static final int UTF8 = 1;
    private static final int INTEGER = 3;
    private static final int FLOAT = 4;
    private static final int LONG = 5;
    private static final int DOUBLE = 6;
    private static final int CLASS = 7;

    private final ByteBuffer in;

    /** By index, where the constant begins, its tag included; 0 for none. */
    private int[] constants;

    /** By index, the strings among the constants that were asked for. */
    private String[] strings;

    private ClassFileReader(ByteBuffer in) {
        this.in = in;
    }

    /** @throws IOException if the stream ends early or does not hold a class file */
    static ClassFile read(InputStream stream) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(Math.max(1 << 10, stream.available()));
        byte[] buffer = new byte[1 << 12];
        for (int count = stream.read(buffer); count >= 0; count = stream.read(buffer)) {
            bytes.write(buffer, 0, count);
        }
        try {
            return new ClassFileReader(ByteBuffer.wrap(bytes.toByteArray())).classFile();
        } catch (BufferUnderflowException e) {
            throw new IOException("the class file ends early", e);
        }
    }

    private ClassFile classFile() throws IOException {
        if (in.getInt() != MAGIC) {
            throw new IOException("not a class file");
        }
        skip(4); // versions
        readConstants();
        int access = unsignedShort();
        String name = className(unsignedShort());
        String superName = className(unsignedShort());
        List<String> interfaces = new ArrayList<>();
        for (int count = unsignedShort(); count > 0; count--) {
            interfaces.add(className(unsignedShort()));
        }
        List<MemberInfo> fields = members();
        List<MemberInfo> methods = members();
        List<AnnotationUse> annotations = Collections.emptyList();
        List<String> memberClasses = new ArrayList<>();
        for (int count = unsignedShort(); count > 0; count--) {
            String attribute = utf8(unsignedShort());
            int length = in.getInt();
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
                annotations,
                Collections.unmodifiableList(methods),
                Collections.unmodifiableList(fields));
    }

    private void readConstants() throws IOException {
        constants = new int[unsignedShort()];
        strings = new String[constants.length];
        for (int i = 1; i < constants.length; i++) {
            constants[i] = in.position();
            int tag = in.get();
            switch (tag) {
                case UTF8:
                    skip(unsignedShort());
                    break;
                case INTEGER:
                case FLOAT:
                    skip(4);
                    break;
                case LONG:
                case DOUBLE:
                    skip(8);
                    i++; // by an old mistake they count twice
                    break;
                case CLASS:
                case 8: // String
                case 16: // MethodType
                case 19: // Module
                case 20: // Package
                    skip(2);
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
        for (int count = unsignedShort(); count > 0; count--) {
            int access = unsignedShort();
            String name = utf8(unsignedShort());
            String descriptor = utf8(unsignedShort());
            List<AnnotationUse> annotations = Collections.emptyList();
            for (int attributes = unsignedShort(); attributes > 0; attributes--) {
                String attribute = utf8(unsignedShort());
                int length = in.getInt();
                if (attribute.equals("RuntimeVisibleAnnotations")) {
                    annotations = annotations();
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
        for (int count = unsignedShort(); count > 0; count--) {
            String inner = className(unsignedShort());
            String declaring = className(unsignedShort());
            skip(4); // simple name and access flags
            if (outer.equals(declaring)) {
                members.add(inner);
            }
        }
        return members;
    }

    private List<AnnotationUse> annotations() throws IOException {
        int count = unsignedShort();
        if (count == 1) {
            return Collections.singletonList(annotation()); // as on most tests, of which there may be many
        }
        List<AnnotationUse> annotations = new ArrayList<>();
        for (; count > 0; count--) {
            annotations.add(annotation());
        }
        return Collections.unmodifiableList(annotations);
    }

    private AnnotationUse annotation() throws IOException {
        String type = typeName(utf8(unsignedShort()));
        int count = unsignedShort();
        if (count == 0) {
            return new AnnotationUse(type, Collections.emptyMap());
        }
        Map<String, Object> values = new HashMap<>();
        for (; count > 0; count--) {
            String element = utf8(unsignedShort());
            values.put(element, elementValue());
        }
        return new AnnotationUse(type, values);
    }

    private Object elementValue() throws IOException {
        int tag = in.get();
        switch (tag) {
            case 'e':
                unsignedShort(); // the enum's type
                return utf8(unsignedShort());
            case 'c':
                return typeName(utf8(unsignedShort()));
            case '@':
                return annotation();
            case '[':
                List<Object> members = new ArrayList<>();
                for (int count = unsignedShort(); count > 0; count--) {
                    members.add(elementValue());
                }
                return members;
            case 'Z':
                return in.getInt(constant(unsignedShort(), INTEGER)) != 0;
            default:
                return value(unsignedShort());
        }
    }

    private Object value(int index) throws IOException {
        int at = index < constants.length ? constants[index] : 0;
        switch (at == 0 ? 0 : in.get(at)) {
            case UTF8:
                return utf8(index);
            case INTEGER:
                return in.getInt(at + 1);
            case FLOAT:
                return in.getFloat(at + 1);
            case LONG:
                return in.getLong(at + 1);
            case DOUBLE:
                return in.getDouble(at + 1);
            default:
                throw new IOException("no value in the constant pool at " + index);
        }
    }

    private String className(int index) throws IOException {
        return index == 0 ? null : utf8(unsignedShort(constant(index, CLASS))).replace('/', '.');
    }

    private String utf8(int index) throws IOException {
        int at = constant(index, UTF8);
        if (strings[index] == null) {
            strings[index] = decoded(at);
        }
        return strings[index];
    }

    /** Modified UTF-8, nearly always plain ASCII. */
    private String decoded(int at) throws IOException {
        int length = unsignedShort(at);
        for (int i = at + 2; i < at + 2 + length; i++) {
            if (in.get(i) <= 0) {
                return new DataInputStream(new ByteArrayInputStream(in.array(), at, 2 + length)).readUTF();
            }
        }
        return new String(in.array(), at + 2, length, StandardCharsets.ISO_8859_1);
    }

    /** Where the content of a constant begins. */
    private int constant(int index, int tag) throws IOException {
        if (index >= constants.length || constants[index] == 0 || in.get(constants[index]) != tag) {
            throw new IOException("the constant pool has at " + index + " nothing with the tag " + tag);
        }
        return constants[index] + 1;
    }

    private int unsignedShort() {
        return Short.toUnsignedInt(in.getShort());
    }

    private int unsignedShort(int at) {
        return Short.toUnsignedInt(in.getShort(at));
    }

    /** From {@code Lcom/acme/Foo;} to {@code com.acme.Foo}; primitive and array descriptors stay as they are. */
    private static String typeName(String descriptor) {
        return descriptor.startsWith("L")
                ? descriptor.substring(1, descriptor.length() - 1).replace('/', '.')
                : descriptor;
    }

    /** @param bytes unsigned */
    private void skip(int bytes) {
        if (bytes < 0 || bytes > in.remaining()) {
            throw new BufferUnderflowException();
        }
        in.position(in.position() + bytes);
    }
}
