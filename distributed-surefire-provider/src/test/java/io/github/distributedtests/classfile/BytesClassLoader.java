package io.github.distributedtests.classfile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Gives other bytes than those on the class path for the class files of some classes. */
public final class BytesClassLoader extends ClassLoader {
    /** What lies on the class path, since looking into jars thousands of times is slow. */
    private static final Map<String, Optional<byte[]>> CLASS_PATH = new ConcurrentHashMap<>();

    private final Map<String, byte[]> bytes;

    /** @param bytes class files by the binary names under which they are found */
    public BytesClassLoader(Map<String, byte[]> bytes) {
        super(BytesClassLoader.class.getClassLoader());
        this.bytes = bytes;
    }

    @Override
    public InputStream getResourceAsStream(String resource) {
        byte[] replaced = bytes.get(resource.replaceAll("\\.class$", "").replace('/', '.'));
        return (replaced == null ? onClassPath(resource) : Optional.of(replaced))
                .map(ByteArrayInputStream::new)
                .orElse(null);
    }

    /** The class file of a class as the compiler made it. */
    public static byte[] bytesOf(Class<?> type) {
        return onClassPath(type.getName().replace('.', '/') + ".class").orElseThrow();
    }

    private static Optional<byte[]> onClassPath(String resource) {
        return CLASS_PATH.computeIfAbsent(resource, name -> {
            try (InputStream in = BytesClassLoader.class.getClassLoader().getResourceAsStream(name)) {
                return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
