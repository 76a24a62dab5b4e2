package io.github.distributedtests.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedtests.ledger.Outcome;
import io.github.distributedtests.report.RunSummary;
import io.github.distributedtests.report.SampleRun;
import io.github.distributedtests.report.SetUpBar.Level;
import io.github.distributedtests.report.Totals;
import org.junit.jupiter.api.Test;

class TimelineDataTest {
    private static final String NOTHING_ELSE =
            "\"u\":{\"m\":[],\"c\":[],\"s\":[],\"d\":[],\"o\":\"\"},\"e\":{\"s\":[],\"d\":[]}";

    @Test
    void names_stand_once_and_numbers_are_differences() {
        RunSummary run = SampleRun.on(2)
                .test(1, "a.FooTest#x", "(int)[1]", 0, 10, Outcome.PASSED)
                .test(1, "a.FooTest#x", "(int)[2]", 15, 3, Outcome.FAILED)
                .test(1, "a.FooTest$Inner#y", 20, 1)
                .test(2, "a.BarTest#z", "", 0, 0, Outcome.SKIPPED)
                .test(2, "a.FooTest#x", 5, 2)
                .summary();

        assertThat(TimelineData.json(run, Totals.of(run)))
                .isEqualTo("{\"tests\":{\"m\":[0,0,0],\"c\":[0,0,1],\"n\":[\"#x\",\"$Inner#y\",\"#z\"]},"
                        + "\"modules\":[\"com.acme:app\"],\"classes\":[\"a.FooTest\",\"a.BarTest\"],"
                        + "\"invocations\":[\"\",\"(int)[1]\",\"(int)[2]\"],\"nodes\":["
                        + "{\"t\":[0,0,1],\"i\":[1,1,-2],\"s\":[0,15000,5000],\"d\":[10000,3000,1000],\"o\":\"PFP\","
                        + NOTHING_ELSE + "},"
                        + "{\"t\":[2,-2],\"i\":[0,0],\"s\":[0,5000],\"d\":[0,2000],\"o\":\"SP\"," + NOTHING_ELSE
                        + "}]}");
    }

    @Test
    void a_node_without_a_test_is_there() {
        RunSummary run = SampleRun.on(1).summary();

        assertThat(TimelineData.json(run, Totals.of(run)))
                .endsWith("\"nodes\":[{\"t\":[],\"i\":[],\"s\":[],\"d\":[],\"o\":\"\"," + NOTHING_ELSE + "}]}");
    }

    @Test
    void what_was_set_up_and_the_executions_stand_beside_the_tests() {
        RunSummary run = SampleRun.on(2)
                .test(1, "a.FooTest#x", 30, 10)
                .starts(1, Level.CLASS, "a.FooTest", 25, 5)
                .starts(1, Level.CONTEXT, "web", 20, 5)
                .starts(1, Level.JVM, "surefire:default-test", 1, 19)
                .starts(2, Level.JVM, "surefire:default-test", 1, 0)
                .execution(1, "failsafe:default", 60, 2, 2)
                .execution(1, "surefire:default-test", 0, 50, 40)
                .summary();

        assertThat(TimelineData.json(run, Totals.of(run)))
                .contains("\"classes\":[\"surefire:default-test\",\"web\",\"a.FooTest\"]")
                .contains(
                        "\"u\":{\"m\":[0,0,0],\"c\":[0,1,1],\"s\":[1000,19000,5000],\"d\":[19000,5000,5000],\"o\":\"jxc\"}")
                .contains("\"e\":{\"s\":[0,60000],\"d\":[50000,2000]}}")
                .endsWith(NOTHING_ELSE + "}]}");
    }
}
