package io.github.distributedtests.planning.algorithm;

import java.util.Optional;

/**
 * Places what a tree of set-ups holds so that the last node is done early, as few things as possible are cut, and as much
 * as possible is where the ring would put it.
 *
 * <p>It is done when a placement lies within {@link #EQUALLY_GOOD} of what no placement can beat and is no worse than
 * {@link LongestFirst} with every unit in one piece; for realistic suites the first attempt is enough. Where one long
 * piece is what all wait for, the other nodes are filled only as far as they have to be. Otherwise it searches for the
 * least time that {@link Packing} finds a placement for. The result is never worse than longest first with every unit in
 * one piece, or with every module, and without groups no more than that factor worse than longest first with every test by
 * itself. In the end it is levelled
 * until nothing helps or it is within {@link #AS_GOOD_AS_BEST}, which moves a few tests only.
 */
public final class NearRing {
    /** Placements that are done within this factor of one another are equally good; then the ring decides. */
    private static final double EQUALLY_GOOD = 1.01;

    /** So much later than the best known, packing is easy, and the local search has something to begin with. */
    private static final double EASY = 1.05;

    private static final int ATTEMPTS = 10;

    /** How much later than at best the nodes may be done that have none of the giants, as nothing waits for them. */
    private static final double[] LATER = {1, 1.02, 1.05, 1.1};

    /** Of the time of a giant, the part that others may fill in any case: then they may even take twice as long. */
    private static final double SAFE_PART = 0.5;

    /** No node needs to be earlier: clocks don't tell. */
    private static final double AS_GOOD_AS_BEST = 1.001;

    /** What levelling reaches nearly always. */
    private static final double WELL_LEVELLED = 1.004;

    private final SetUpTree tree;
    private final Nodes nodes;
    private final Packing packing;
    private final Placement inGroups;
    private final Placement inOnePiece;
    private final Placement inTests;
    private final double least;
    private final double level;
    private final double goal;
    private Optional<Placement> best = Optional.empty();

    private NearRing(SetUpTree tree, Nodes nodes) {
        this.tree = tree;
        this.nodes = nodes;
        this.packing = new Packing(tree, nodes);
        this.inOnePiece = LongestFirst.ofUnits(tree, nodes);
        this.least = nodes.leastMakespan(tree);
        this.inGroups = tree.hasGroups() ? LongestFirst.ofGroups(tree, nodes) : inOnePiece;
        // Where nothing is to be gained by cutting, a large build need not be sorted by its tests.
        boolean cut = !tree.hasGroups() && tree.isAnyDivisible() && inOnePiece.makespan() > AS_GOOD_AS_BEST * least;
        this.inTests = cut ? LongestFirst.ofTests(tree, nodes) : inOnePiece;
        this.level = nodes.level(tree, least);
        this.goal = Math.min(inOnePiece.makespan(), EQUALLY_GOOD * least);
    }

    public static Placement of(SetUpTree tree, Nodes nodes) {
        NearRing algorithm = new NearRing(tree, nodes);
        algorithm.searchBesideGiants();
        algorithm.search();
        Placement result = algorithm.levelled(algorithm.atLeastLongestFirst());
        if (result.makespan() > WELL_LEVELLED * algorithm.least) {
            result = algorithm.packedTighter().orElse(result);
        }
        if (tree.hasGroups() && result.makespan() > AS_GOOD_AS_BEST * algorithm.inGroups.makespan()) {
            result = algorithm.levelled(algorithm.inGroups);
        }
        result.joinPieces();
        return result;
    }

    private Placement levelled(Placement placement) {
        Levelling.level(tree, nodes, placement, AS_GOOD_AS_BEST * least);
        return placement;
    }

    /** Where a node has few long pieces, none of them may help another. */
    private Optional<Placement> packedTighter() {
        double finish = WELL_LEVELLED * least;
        return packing.within(finish, finish, true)
                .or(() -> packing.within(finish, finish, false))
                .map(this::levelled);
    }

    /**
     * Where a giant is what all wait for, the others could be done at any time until then. They are filled evenly all the
     * same, unless there is room in plenty: timings are those of earlier runs, and what takes longer this time, or is new,
     * should make nobody wait. Nor should everybody wait for a class that is the longest once the giant is gone.
     */
    private void searchBesideGiants() {
        for (int i = 0; level < least && i < LATER.length && !isDone(); i++) {
            double others = Math.min(least, Math.max(EQUALLY_GOOD * LATER[i] * level, SAFE_PART * least));
            attempt(AS_GOOD_AS_BEST * least, others, true);
            if (!isDone()) {
                attempt(AS_GOOD_AS_BEST * least, others, false);
            }
        }
    }

    private void search() {
        double floor = Math.min(inGroups.makespan(), Math.min(inOnePiece.makespan(), inTests.makespan()));
        double low = least;
        double high = EQUALLY_GOOD * Math.max(least, floor);
        for (int attempt = 0; attempt < ATTEMPTS && !isDone(); attempt++) {
            double finish = switch (attempt) {
                case 0 -> EQUALLY_GOOD * least;
                case 1 -> EASY * Math.max(least, floor);
                default -> (low + high) / 2;
            };
            boolean found = attempt(finish, finish, true);
            if (!isDone()) {
                found |= attempt(finish, finish, false);
            }
            if (found) {
                high = Math.min(high, Math.min(finish, best.orElseThrow().makespan()));
            } else {
                low = Math.max(low, finish);
            }
        }
    }

    private boolean isDone() {
        return best.isPresent() && best.get().makespan() <= goal;
    }

    private boolean attempt(double finish, double others, boolean rocksOnRing) {
        Optional<Placement> packed = packing.within(finish, others, rocksOnRing);
        packed.ifPresent(placement -> {
            Levelling.level(tree, nodes, placement, goal);
            if (best.isEmpty() || placement.makespan() < best.get().makespan()) {
                best = packed;
            }
        });
        return packed.isPresent();
    }

    private Placement atLeastLongestFirst() {
        Placement floor = inOnePiece.makespan() <= EQUALLY_GOOD * inTests.makespan() ? inOnePiece : inTests;
        return best.filter(placement -> placement.makespan() <= inOnePiece.makespan()
                        && placement.makespan() <= EQUALLY_GOOD * inTests.makespan())
                .orElse(floor);
    }
}
