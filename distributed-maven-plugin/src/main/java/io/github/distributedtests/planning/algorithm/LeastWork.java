package io.github.distributedtests.planning.algorithm;

/** How much work a tree is at least, with set-up, where no node may take longer than a given time. */
final class LeastWork {
    /** In microseconds: more than what the division of a time by a weight can lose. */
    private static final double ROUNDING = 1;

    private final SetUpTree tree;
    private final double time;

    /** By group. */
    private final double[] below;

    private LeastWork(SetUpTree tree, double time) {
        this.tree = tree;
        this.time = time;
        this.below = new double[tree.inner()];
    }

    /**
     * A set-up is paid at least as often as what stands below it fills the time that is left beside it.
     *
     * @param time that no node may exceed, in microseconds of a node of weight 1; may be infinite
     * @return microseconds; infinite if some set-up alone takes longer than the time
     */
    static double within(SetUpTree tree, double time) {
        return new LeastWork(tree, time).sum();
    }

    private double sum() {
        double sum = 0;
        for (int item = 0; item < tree.inner(); item++) { // what a group holds comes before it
            long own = tree.own[item];
            double work = tree.isGroup(item) ? below[item] : tree.whole[item] - own;
            double left = time - tree.above(item) - own;
            double all = own == 0 ? work : work + own * pieces(work, left);
            int parent = tree.parents[item];
            if (parent == SetUpTree.NONE) {
                sum += all;
            } else {
                below[parent] += all;
            }
        }
        return sum;
    }

    private static double pieces(double work, double left) {
        if (work <= left + ROUNDING) {
            return 1;
        }
        return left > 0 ? Math.ceil(work / left - 1e-9) : Double.POSITIVE_INFINITY;
    }
}
