package io.github.distributedtests.testjvm.platform;

import io.github.distributedtests.testjvm.NestedSuite;
import java.util.List;
import junit.extensions.TestSetup;
import junit.framework.TestCase;
import junit.framework.TestSuite;
import org.junit.Ignore;
import org.junit.Test;
import org.junit.experimental.runners.Enclosed;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import org.junit.runners.Suite;
import org.junit.runners.Suite.SuiteClasses;

/** Classes of JUnit 4 and 3 that can be split. Nothing but a test runs them: Vintage is no engine of this build. */
public final class VintageFixtures {
    private VintageFixtures() {}

    public static class ThreeTests {
        @Test
        public void a() {}

        @Test
        public void b() {}

        @Test
        public void c() {}
    }

    public static class JUnit4Base extends ThreeTests {
        @Test
        public void inherited() {}
    }

    public static class JUnit4Fixture extends JUnit4Base {
        @Test
        public void d() {}

        @Test
        @Ignore
        public void ignored() {}
    }

    @RunWith(Parameterized.class)
    public static class ParameterizedFixture extends ThreeTests {
        @Parameters(name = "{0}")
        public static List<String> parameters() {
            return List.of("p", "q[0]", "r(s)");
        }

        public ParameterizedFixture(String ignored) {}
    }

    @RunWith(Enclosed.class)
    public static class EnclosedFixture {
        public static class Inner {
            @Test
            public void x() {}

            @Test
            public void y() {}

            @Test
            public void z() {}
        }
    }

    @RunWith(Suite.class)
    @SuiteClasses({JUnit4Fixture.class, EnclosedFixture.class})
    public static class JUnit4SuiteFixture {}

    public static class JUnit3Fixture extends TestCase {
        public void testA() {}

        public void testB() {}

        public void testC() {}
    }

    public static class JUnit3SuiteFixture {
        public static junit.framework.Test suite() {
            return NestedSuite.of(JUnit3Fixture.class);
        }
    }

    /** JUnit names such suites after the number of their tests. */
    public static class NamelessSuiteFixture {
        public static junit.framework.Test suite() {
            TestSuite within = new TestSuite();
            within.addTestSuite(JUnit3Fixture.class);
            TestSuite suite = new TestSuite("all");
            suite.addTest(new TestSetup(within));
            return suite;
        }
    }
}
