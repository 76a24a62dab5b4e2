package io.github.distributedtests.benchmark.jmh;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.RunResult;

/**
 * What JMH found out about one method with one choice of parameters.
 *
 * @param time the mean, in the benchmark's unit
 * @param error half of the 99.9 % confidence interval; not a number with too few samples
 * @param bytes allocated in one call
 */
record Measurement(double time, double error, double bytes) {

    /** By the method's name, and the values of its parameters in the order of their names. */
    static Map<String, Measurement> byName(Collection<RunResult> results) {
        Map<String, Measurement> measurements = new TreeMap<>();
        for (RunResult result : results) {
            BenchmarkParams params = result.getParams();
            String method =
                    params.getBenchmark().substring(params.getBenchmark().lastIndexOf('.') + 1);
            String values = params.getParamsKeys().stream()
                    .sorted()
                    .map(params::getParam)
                    .collect(Collectors.joining(" "));
            var bytes = result.getSecondaryResults().get("gc.alloc.rate.norm");
            measurements.put(
                    (method + " " + values).trim(),
                    new Measurement(
                            result.getPrimaryResult().getScore(),
                            result.getPrimaryResult().getScoreError(),
                            bytes == null ? Double.NaN : bytes.getScore()));
        }
        return measurements;
    }
}
