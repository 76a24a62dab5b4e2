package it.names;

import java.io.File;
import java.util.Arrays;
import junit.framework.Test;
import junit.framework.TestCase;
import junit.framework.TestSuite;

/** One test for each file, and named after it. */
public class PagesTest {
    public static Test suite() throws Exception {
        File[] pages = new File(PagesTest.class.getResource("/pages").toURI()).listFiles();
        Arrays.sort(pages);
        TestSuite suite = new TestSuite();
        for (File page : pages) {
            suite.addTest(new Page(page));
        }
        return suite;
    }

    public static class Page extends TestCase {
        private final File file;

        Page(File file) {
            super(file.getPath());
            this.file = file;
        }

        @Override
        protected void runTest() {
            assertTrue("empty: " + file.getName(), file.length() > 0);
        }
    }
}
