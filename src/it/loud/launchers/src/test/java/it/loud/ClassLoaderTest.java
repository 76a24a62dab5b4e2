package it.loud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;

/** Launches with JUnit, and all else on the test class path, in a class loader of its own. */
class ClassLoaderTest {
    private static long testsThatRan() throws Exception {
        List<URL> classPath = new ArrayList<>();
        for (String element : System.getProperty("java.class.path").split(File.pathSeparator)) {
            classPath.add(new File(element).toURI().toURL());
        }
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        try (URLClassLoader own =
                new URLClassLoader(classPath.toArray(new URL[0]), ClassLoader.getPlatformClassLoader())) {
            Thread.currentThread().setContextClassLoader(own);
            return (Long) own.loadClass(InnerLaunch.class.getName())
                    .getMethod("testsThatRan")
                    .invoke(null);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    @Test
    void runsEveryInnerTest() throws Exception {
        assertEquals(6, testsThatRan());
    }

    @Test
    void runsThemTwice() throws Exception {
        assertEquals(6, testsThatRan());
        assertEquals(6, testsThatRan());
    }

    @Test
    void runsThemByTheLauncherOfTheTestToo() {
        assertEquals(6, InnerLaunch.testsThatRan());
    }

    @Test
    void fails() throws Exception {
        fail("after " + testsThatRan());
    }

    @Test
    void aborts() throws Exception {
        assumeTrue(testsThatRan() > 6);
    }

    @Test
    @Disabled
    void isSkipped() {}
}
