package io.github.distributedtests.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedtests.ledger.Outcome;
import io.github.distributedtests.report.RunSummary;
import io.github.distributedtests.report.SampleRun;
import io.github.distributedtests.report.Totals;
import org.junit.jupiter.api.Test;

class TimelineDataTest {
    @Test
    void names_stand_once_and_numbers_are_differences() {
        RunSummary run = SampleRun.on(2)
                .test(1, "a.FooTest#x", "(int)[1]", 0, 10, Outcome.PASSED)
                .test(1, "a.FooTest#x", "(int)[2]", 15, 3, Outcome.FAILED)
                .test(1, "a.FooTest$Inner#y", 20, 1)
                .test(2, "a.BarTest#z", "", 0, 0, Outcome.SKIPPED)
                .test(2, "a.FooTest#x", 5, 2)
                .summary();

        assertThat(TimelineData.json(Totals.of(run).bars()))
                .isEqualTo("{\"tests\":{\"m\":[0,0,0],\"c\":[0,0,1],\"n\":[\"#x\",\"$Inner#y\",\"#z\"]},"
                        + "\"modules\":[\"com.acme:app\"],\"classes\":[\"a.FooTest\",\"a.BarTest\"],"
                        + "\"invocations\":[\"\",\"(int)[1]\",\"(int)[2]\"],\"nodes\":["
                        + "{\"t\":[0,0,1],\"i\":[1,1,-2],\"s\":[0,15000,5000],\"d\":[10000,3000,1000],\"o\":\"PFP\"},"
                        + "{\"t\":[2,-2],\"i\":[0,0],\"s\":[0,5000],\"d\":[0,2000],\"o\":\"SP\"}]}");
    }

    @Test
    void a_node_without_a_test_is_there() {
        assertThat(TimelineData.json(Totals.of(SampleRun.on(1).summary()).bars()))
                .endsWith("\"nodes\":[{\"t\":[],\"i\":[],\"s\":[],\"d\":[],\"o\":\"\"}]}");
    }
}
