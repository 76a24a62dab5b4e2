package io.github.distributedtests.testjvm.providers;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** Writes the class file of a stand-in, of the version that has class literals, and no stack maps yet. */
final class ClassFileOutput extends DataOutputStream {
    private final ByteArrayOutputStream bytes;

    /**
     * Starts the constants: the second is the class, the fourth its superclass.
     *
     * @param name with slashes
     * @param constants how many there will be
     */
    ClassFileOutput(String name, int constants) throws IOException {
        this(new ByteArrayOutputStream(), name, constants);
    }

    private ClassFileOutput(ByteArrayOutputStream bytes, String name, int constants) throws IOException {
        super(bytes);
        this.bytes = bytes;
        writeInt(0xCAFEBABE);
        writeInt(49); // Java 5
        writeShort(constants + 1);
        text(name);
        type(1);
        text("java/lang/Object");
        type(3);
    }

    /** A constant that is a text. */
    void text(String text) throws IOException {
        writeByte(1);
        writeUTF(text);
    }

    /** A constant that is a class. */
    void type(int name) throws IOException {
        reference(7, name);
    }

    /** A constant that is made of others. */
    void reference(int tag, int... indices) throws IOException {
        writeByte(tag);
        for (int index : indices) {
            writeShort(index);
        }
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }
}
