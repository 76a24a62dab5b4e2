package it.customrunner;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.ExternalResource;
import org.junit.rules.RuleChain;
import org.junit.rules.TestName;
import org.junit.rules.TestRule;
import org.junit.runner.Description;
import org.junit.runners.model.Statement;

/** Its rules start a server for the class, and run each test twice. */
public class RulesTest {

    private static boolean started;

    @ClassRule
    public static final ExternalResource SERVER = new ExternalResource() {
        @Override
        protected void before() {
            started = true;
        }

        @Override
        protected void after() {
            started = false;
        }
    };

    private final TestName name = new TestName();
    private int runs;

    @Rule
    public final RuleChain rules = RuleChain.outerRule(name).around((TestRule) this::twice);

    private Statement twice(Statement test, Description description) {
        return new Statement() {
            @Override
            public void evaluate() throws Throwable {
                for (runs = 1; runs <= 2; runs++) {
                    test.evaluate();
                }
            }
        };
    }

    @Test
    public void one() {
        assertTrue(started);
    }

    @Test
    public void two() {
        assertTrue(runs == 1 || runs == 2);
    }

    @Test
    public void three() {
        assertEquals("three", name.getMethodName());
    }

    @Test
    public void four() {
        assertTrue(started);
    }
}
