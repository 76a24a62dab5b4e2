package io.github.distributedtests.planning;

import java.util.Optional;

/**
 * Places the units so that the last node is done early, as few of them as possible are cut, and as much as possible is
 * where the ring would put it.
 *
 * <p>It is done when a placement lies within {@link #EQUALLY_GOOD} of what no placement can beat and is no worse than
 * {@link LongestFirst} with every unit in one piece; for realistic suites the first attempt is enough. Otherwise it
 * searches for the least time that {@link Packing} finds a placement for. The result is never worse than longest first
 * with every unit in one piece, and no more than that factor worse than longest first with every test by itself.
 */
final class NearRing {
    /** Placements that are done within this factor of one another are equally good; then the ring decides. */
    private static final double EQUALLY_GOOD = 1.01;

    /** So much later than the best known, packing is easy, and the local search has something to begin with. */
    private static final double EASY = 1.05;

    private static final int ATTEMPTS = 10;

    private final Units units;
    private final Nodes nodes;
    private final Packing packing;
    private final Placement inOnePiece;
    private final Placement inTests;
    private final double least;
    private final double goal;
    private Optional<Placement> best = Optional.empty();

    private NearRing(Units units, Nodes nodes) {
        this.units = units;
        this.nodes = nodes;
        this.packing = new Packing(units, nodes);
        this.inOnePiece = LongestFirst.ofUnits(units, nodes);
        this.inTests = units.isAnyDivisible() ? LongestFirst.ofTests(units, nodes) : inOnePiece;
        this.least = nodes.leastMakespan(units);
        this.goal = Math.min(inOnePiece.makespan(), EQUALLY_GOOD * least);
    }

    static Placement of(Units units, Nodes nodes) {
        NearRing algorithm = new NearRing(units, nodes);
        algorithm.search();
        Placement result = algorithm.atLeastLongestFirst();
        result.joinPieces();
        return result;
    }

    private void search() {
        double floor = Math.min(inOnePiece.makespan(), inTests.makespan());
        double low = least;
        double high = EQUALLY_GOOD * Math.max(least, floor);
        for (int attempt = 0; attempt < ATTEMPTS && !isDone(); attempt++) {
            double finish = switch (attempt) {
                case 0 -> EQUALLY_GOOD * least;
                case 1 -> EASY * Math.max(least, floor);
                default -> (low + high) / 2;
            };
            boolean found = attempt(finish, true);
            if (!isDone()) {
                found |= attempt(finish, false);
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

    private boolean attempt(double finish, boolean rocksOnRing) {
        Optional<Placement> packed = packing.within(finish, rocksOnRing);
        packed.ifPresent(placement -> {
            new Levelling(units, nodes, placement).until(goal);
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
