package be.handlewithcare.core.publication;

import be.handlewithcare.core.publication.Circuit.Pipe;
import be.handlewithcare.core.publication.PublicFigure.Withheld;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Decides what is told of counts that can be laid side by side. Each is rounded by itself, and small ones are hidden. That
 * alone is not enough: when twelve zones have one to seven signals each and their total is told as 10, each has one. So
 * every small count has an alibi: another history in which it is another one, and of which the very same is told.
 *
 * <p>Totals are told one after the other. One that would leave a small count without an alibi is withheld; and so is one
 * whose next figure, below or above, would: else that it is withheld would tell which it is. So whether a total is told
 * depends on nothing but the figure that it has and what is known before. To be on the safe side, whoever reads is taken to
 * know between which counts a withheld total lies, and how much the cells of every total overlap.
 *
 * <p>Counts of different things, such as signals and children, are decided apart.
 *
 * @param <C> how cuts are told apart
 */
public final class SmallNumbers<C> {
    private final Circuit circuit = new Circuit();
    private final List<CountedPipe> pipes = new ArrayList<>();
    private final Map<C, PublicFigure> told = new LinkedHashMap<>();

    private SmallNumbers() {}

    /**
     * What is told of each of these that nothing was told of before.
     *
     * @param cells all of them, also those told before
     * @param totals likewise, in the order in which they are told: of two that cannot both be told, the first one is
     * @param before what was told, which stays as it is; no total is told any more if something else would be told today
     */
    public static <C> Map<C, PublicFigure> tell(
            List<Cell<C>> cells, List<Total<C>> totals, Map<C, PublicFigure> before) {
        SmallNumbers<C> numbers = new SmallNumbers<>();
        cells.forEach(numbers::tell);
        List<CountedPipe> ofTotals = totals.stream().map(numbers::pipe).toList();
        for (int total = 0; total < totals.size(); total++) {
            numbers.tell(totals.get(total), ofTotals.get(total));
        }
        if (!numbers.told.entrySet().containsAll(before.entrySet())) {
            totals.forEach(total -> numbers.told.put(total.cut(), new Withheld()));
        }
        numbers.told.keySet().removeAll(before.keySet());
        return numbers.told;
    }

    private void tell(Cell<C> cell) {
        CountedPipe pipe = new CountedPipe(circuit.add(cell.from(), cell.to(), cell.count()), 0);
        pipe.bound(Told.as(cell.count()));
        pipes.add(pipe);
        told.put(cell.cut(), PublicFigure.of(cell.count()));
    }

    private CountedPipe pipe(Total<C> total) {
        CountedPipe pipe =
                new CountedPipe(circuit.add(total.from(), total.to(), total.sum()), total.sum() - total.count());
        pipes.add(pipe);
        return pipe;
    }

    private void tell(Total<C> total, CountedPipe pipe) {
        Told figure = Told.as(total.count());
        boolean withheld = isWithheld(pipe, figure);
        told.put(total.cut(), withheld ? new Withheld() : PublicFigure.of(total.count()));
        Told known = withheld ? lowestWithheld(pipe, figure).upTo(highestWithheld(pipe, figure)) : figure;
        reach(pipe, figure);
        pipe.bound(known);
    }

    private Told lowestWithheld(CountedPipe pipe, Told figure) {
        Told lowest = figure;
        while (!lowest.isLowest() && reach(pipe, lowest.below()) && isWithheld(pipe, lowest.below())) {
            lowest = lowest.below();
        }
        return lowest;
    }

    private Told highestWithheld(CountedPipe pipe, Told figure) {
        Told highest = figure;
        while (reach(pipe, highest.above()) && isWithheld(pipe, highest.above())) {
            highest = highest.above();
        }
        return highest;
    }

    private boolean isWithheld(CountedPipe pipe, Told figure) {
        return betrays(pipe, figure)
                || betrays(pipe, figure.above())
                || (!figure.isLowest() && betrays(pipe, figure.below()));
    }

    /** Whether a small count would be known if this figure was told. */
    private boolean betrays(CountedPipe pipe, Told figure) {
        if (!reach(pipe, figure)) {
            return false;
        }
        pipe.bound(figure);
        boolean betrays =
                pipes.stream().anyMatch(other -> PublicFigure.isSmall(other.count()) && circuit.isFixed(other.pipe()));
        pipe.pipe().unbound();
        return betrays;
    }

    /** Goes on to a history of which this figure would be told, if there is one. */
    private boolean reach(CountedPipe pipe, Told figure) {
        boolean moves = true;
        while (moves && !figure.holds(pipe.count())) {
            moves = circuit.change(pipe.pipe(), pipe.count() < figure.least() ? 1 : -1);
        }
        return moves;
    }

    /** A pipe in which so much more runs than is counted, as what is in two cells counts once. */
    private record CountedPipe(Pipe pipe, long overlap) {
        long count() {
            return pipe.flow() - overlap;
        }

        void bound(Told figure) {
            pipe.bound(figure.least() + overlap, figure.most() + overlap);
        }
    }
}
