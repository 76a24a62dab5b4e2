package io.github.distributedtests.benchmark.builds;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Several measurements of the same, in seconds. */
public final class Samples {
    private static final int RESAMPLINGS = 10_000;

    private final List<Double> seconds = new ArrayList<>();

    /** One more. */
    public void add(double value) {
        seconds.add(value);
    }

    /** The one in the middle, or the mean of the two. */
    public double median() {
        return median(values());
    }

    /** The part of the median within which the middle half of the samples lies. */
    public double spread() {
        double[] sorted = values();
        Arrays.sort(sorted);
        return (quantile(sorted, 0.75) - quantile(sorted, 0.25)) / median();
    }

    /** The median of the ratios to what was measured in the same round: what drifts, drifts for both. */
    public double over(Samples base) {
        return median(ratios(base));
    }

    /**
     * The interval in which that ratio lies with a confidence of 95 %, by the bootstrap (B. Efron, Bootstrap Methods:
     * Another Look at the Jackknife, 1979) with a fixed seed.
     */
    public double[] intervalOver(Samples base) {
        double[] ratios = ratios(base);
        Random random = new Random(1);
        double[] medians = new double[RESAMPLINGS];
        for (int i = 0; i < RESAMPLINGS; i++) {
            double[] drawn = new double[ratios.length];
            for (int j = 0; j < drawn.length; j++) {
                drawn[j] = ratios[random.nextInt(ratios.length)];
            }
            medians[i] = median(drawn);
        }
        Arrays.sort(medians);
        return new double[] {quantile(medians, 0.025), quantile(medians, 0.975)};
    }

    private double[] ratios(Samples base) {
        double[] ratios = new double[seconds.size()];
        for (int i = 0; i < ratios.length; i++) {
            ratios[i] = seconds.get(i) / base.seconds.get(i);
        }
        return ratios;
    }

    private double[] values() {
        return seconds.stream().mapToDouble(value -> value).toArray();
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return quantile(sorted, 0.5);
    }

    private static double quantile(double[] sorted, double part) {
        double at = part * (sorted.length - 1);
        int below = (int) at;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }
}
