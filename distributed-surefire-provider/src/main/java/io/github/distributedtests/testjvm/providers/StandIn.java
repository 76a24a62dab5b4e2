package io.github.distributedtests.testjvm.providers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import org.junit.runner.RunWith;
import org.junit.runner.Runner;

/**
 * Makes a stand-in for a class that JUnit 4 runs: a class of the same name, {@code @RunWith} a runner of ours that does
 * what a given one does. A provider asks JUnit for the runner of a class and lets nobody see it, so this is the place
 * where tests can be taken out without patterns for their names, and without a filter where none is needed.
 */
final class StandIn extends ClassLoader {
    private static final int ABSTRACT = 0x400;

    private final Supplier<ThinnedRunner> runners;
    private final Class<? extends Runner> type;

    private StandIn(Class<?> real, Supplier<ThinnedRunner> runners, Class<? extends Runner> type) {
        super(real.getClassLoader());
        this.runners = runners;
        this.type = type;
    }

    /**
     * The class to run instead.
     *
     * @param runners asked for a runner each time that JUnit makes one: again when failed tests are run again
     * @param type of ours, which JUnit makes
     */
    static Class<?> of(Class<?> real, Supplier<ThinnedRunner> runners, Class<? extends Runner> type) {
        byte[] code = code(real.getName().replace('.', '/'), real.getModifiers() & ABSTRACT, type);
        return new StandIn(real, runners, type).defineClass(real.getName(), code, 0, code.length);
    }

    /** What a runner of ours has to do. */
    static ThinnedRunner runnerOf(Class<?> standIn) {
        return ((StandIn) standIn.getClassLoader()).runners.get();
    }

    /** The class loader of the tests may know another class of this name, or none. */
    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        return name.equals(type.getName()) ? type : super.loadClass(name, resolve);
    }

    /** The class file of {@code @RunWith(type) public class X {}}, as far as JUnit looks at it. */
    private static byte[] code(String name, int modifiers, Class<? extends Runner> type) {
        try (ClassFileOutput out = new ClassFileOutput(name, 8)) { // 2: class X, 4: Object
            out.text("RuntimeVisibleAnnotations"); // 5
            out.text('L' + RunWith.class.getName().replace('.', '/') + ';'); // 6
            out.text("value"); // 7
            out.text('L' + type.getName().replace('.', '/') + ';'); // 8
            out.writeShort(0x21 | modifiers); // public super
            out.writeShort(2);
            out.writeShort(4);
            out.writeShort(0); // interfaces
            out.writeShort(0); // fields
            out.writeShort(0); // methods
            out.writeShort(1); // attributes
            out.writeShort(5);
            out.writeInt(11);
            out.writeShort(1); // annotations
            out.writeShort(6);
            out.writeShort(1); // values
            out.writeShort(7);
            out.writeByte('c'); // a class
            out.writeShort(8);
            return out.bytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
