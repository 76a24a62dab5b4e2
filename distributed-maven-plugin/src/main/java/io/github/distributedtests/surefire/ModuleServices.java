package io.github.distributedtests.surefire;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.InvalidModuleDescriptorException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Provides;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.ByteBuffer;
import java.util.Collections;
import java.util.Enumeration;
import java.util.SortedSet;
import java.util.TreeSet;

/** Reads the descriptors by which modules offer services to Java's {@link java.util.ServiceLoader}. */
final class ModuleServices {
    private static final String DESCRIPTOR = "module-info.class";

    /** Where a class file has its version, which is that of the first Java with modules here. */
    private static final int VERSION_AT = 6;

    private static final short JAVA_9 = 53;

    private ModuleServices() {}

    /**
     * The class names that all modules provide for this service.
     *
     * @throws IOException if a descriptor can't be read
     */
    static SortedSet<String> names(String service, ClassLoader resources) throws IOException {
        SortedSet<String> names = new TreeSet<>();
        for (URL url : Collections.list(descriptors(resources))) {
            if (url.getProtocol().equals("jrt")) {
                continue; // Java's own
            }
            try (InputStream in = Resources.open(url)) {
                read(in.readAllBytes()).provides().stream()
                        .filter(provides -> provides.service().equals(service))
                        .map(Provides::providers)
                        .forEach(names::addAll);
            } catch (InvalidModuleDescriptorException | IndexOutOfBoundsException e) {
                // the test JVM will have something to say about it
            }
        }
        return names;
    }

    /** What a class loader has above it is Java, which is slow to look through. */
    private static Enumeration<URL> descriptors(ClassLoader resources) throws IOException {
        return resources instanceof URLClassLoader own
                ? own.findResources(DESCRIPTOR)
                : resources.getResources(DESCRIPTOR);
    }

    /** The tests may be compiled for a later Java than Maven's, which reads no version but those that it knows. */
    private static ModuleDescriptor read(byte[] descriptor) {
        return ModuleDescriptor.read(ByteBuffer.wrap(descriptor).putShort(VERSION_AT, JAVA_9));
    }
}
