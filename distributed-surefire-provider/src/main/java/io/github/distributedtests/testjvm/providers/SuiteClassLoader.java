package io.github.distributedtests.testjvm.providers;

import io.github.distributedtests.share.Share;
import io.github.distributedtests.testjvm.runners.JUnit3Tests;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import junit.framework.Test;
import junit.framework.TestSuite;

/**
 * Makes a stand-in for a JUnit 3 test class: a class of the same name whose {@code suite()} gives the tests of the real
 * one without those of other nodes. JUnit and Surefire ask a class for its suite and nobody else, so this is the one
 * place where tests below the first level can be taken out before they run.
 */
public final class SuiteClassLoader extends ClassLoader {
    private final Class<?> real;
    private final Share share;

    private SuiteClassLoader(Class<?> real, Share share) {
        super(real.getClassLoader());
        this.real = real;
        this.share = share;
    }

    /** The class to run instead; it has the same name. */
    static Class<?> standInFor(Class<?> real, Share share) {
        byte[] code = standIn(real.getName().replace('.', '/'));
        return new SuiteClassLoader(real, share).defineClass(real.getName(), code, 0, code.length);
    }

    /**
     * The tests of the real class, without those of other nodes. Called by the stand-in.
     *
     * @throws IllegalStateException if the real class can't give its tests
     */
    public Test suite() {
        Test suite = suiteOfRealClass();
        if (!JUnit3Tests.keepOnly(share, suite)) {
            return new TestSuite(real.getName());
        }
        return suite;
    }

    private Test suiteOfRealClass() {
        try {
            Method suite = real.getMethod("suite");
            if (Modifier.isStatic(suite.getModifiers())) {
                return (Test) suite.invoke(null);
            }
        } catch (NoSuchMethodException e) {
            // a plain TestCase
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(real.getName() + ".suite() failed: " + e.getCause(), e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(real.getName() + ".suite() is not accessible", e);
        }
        return new TestSuite(real);
    }

    /**
     * The class file of
     * {@code public class X { public static Test suite() { return ((SuiteClassLoader) X.class.getClassLoader()).suite(); } }}.
     */
    private static byte[] standIn(String name) {
        String loader = SuiteClassLoader.class.getName().replace('.', '/');
        try (ClassFileOutput out = new ClassFileOutput(name, 17)) { // 2: class X, 4: Object
            out.text("suite"); // 5
            out.text("()Ljunit/framework/Test;"); // 6
            out.text("Code"); // 7
            out.text("java/lang/Class"); // 8
            out.type(8); // 9
            out.text("getClassLoader"); // 10
            out.text("()Ljava/lang/ClassLoader;"); // 11
            out.reference(12, 10, 11); // 12: getClassLoader()
            out.reference(10, 9, 12); // 13: Class.getClassLoader()
            out.text(loader); // 14
            out.type(14); // 15
            out.reference(12, 5, 6); // 16: suite()
            out.reference(10, 15, 16); // 17: SuiteClassLoader.suite()
            out.writeShort(0x21); // public super
            out.writeShort(2);
            out.writeShort(4);
            out.writeShort(0); // interfaces
            out.writeShort(0); // fields
            out.writeShort(1); // methods
            out.writeShort(0x09); // public static
            out.writeShort(5);
            out.writeShort(6);
            out.writeShort(1); // attributes
            out.writeShort(7);
            out.writeInt(12 + 12);
            out.writeShort(1); // stack
            out.writeShort(0); // locals
            out.writeInt(12);
            out.writeByte(0x12); // ldc X.class
            out.writeByte(2);
            out.writeByte(0xb6); // invokevirtual Class.getClassLoader()
            out.writeShort(13);
            out.writeByte(0xc0); // checkcast SuiteClassLoader
            out.writeShort(15);
            out.writeByte(0xb6); // invokevirtual SuiteClassLoader.suite()
            out.writeShort(17);
            out.writeByte(0xb0); // areturn
            out.writeShort(0); // exception table
            out.writeShort(0); // attributes of the code
            out.writeShort(0); // attributes of the class
            return out.bytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
