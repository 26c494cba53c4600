package be.handlewithcare.core.publication;

import be.handlewithcare.core.publication.PublicFigure.Withheld;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Decides what is told of counts that can be laid side by side. Each is rounded by itself, and small ones are hidden. That
 * alone is not enough: when twelve zones have one to seven signals each and their total is told as 10, each has one. So
 * every small count gets an alibi: another history in which it is one more or one less, and of which everything would be
 * told in the very same words. Totals that leave a small count without an alibi are withheld.
 *
 * <p>An alibi adds one to a part or takes one away, and may give it to another part or take it from there. Counts of
 * different things, such as signals and children, are decided apart.
 *
 * @param <C> how cuts are told apart
 */
public final class SmallNumbers<C> {
    private final Map<C, Count<C>> counts = new LinkedHashMap<>();
    private final Map<C, List<C>> holders = new HashMap<>();
    private final Map<C, PublicFigure> before;
    private final Map<C, PublicFigure> told = new LinkedHashMap<>();

    private SmallNumbers(Collection<Count<C>> counts, Map<C, PublicFigure> before) {
        this.before = Map.copyOf(before);
        for (Count<C> count : counts) {
            this.counts.put(count.cut(), count);
            told.put(count.cut(), before.getOrDefault(count.cut(), PublicFigure.of(count.count())));
            count.parts()
                    .forEach(part -> holders.computeIfAbsent(part, _ -> new ArrayList<>())
                            .add(count.cut()));
        }
        if (!this.counts.keySet().containsAll(holders.keySet())) {
            throw new IllegalArgumentException("a total has a part that is not among the counts");
        }
    }

    /**
     * What is told of each of these counts that nothing was told of before.
     *
     * @param counts all that can be laid side by side: those told before too, and every part of a total
     * @param before what was told, which stays as it is
     * @throws IllegalArgumentException if a part of a total is missing
     */
    public static <C> Map<C, PublicFigure> tell(Collection<Count<C>> counts, Map<C, PublicFigure> before) {
        SmallNumbers<C> numbers = new SmallNumbers<>(counts, before);
        numbers.counts.values().stream()
                .filter(count -> PublicFigure.isSmall(count.count()))
                .forEach(numbers::protect);
        numbers.told.keySet().removeAll(before.keySet());
        return Collections.unmodifiableMap(numbers.told);
    }

    /** What was told before cannot be taken back, so in the end there may be nothing left to withhold. */
    private void protect(Count<C> small) {
        while (!hasAlibi(small)) {
            Optional<Count<C>> revealing = mostRevealing(small);
            if (revealing.isEmpty()) {
                return;
            }
            told.put(revealing.get().cut(), new Withheld());
        }
    }

    /** The smallest total that may still be withheld; one that counts the same children before any other. */
    private Optional<Count<C>> mostRevealing(Count<C> small) {
        return counts.values().stream()
                .filter(count -> count.isTotal() && !before.containsKey(count.cut()))
                .filter(count -> !(told.get(count.cut()) instanceof Withheld))
                .min(Comparator.<Count<C>, Boolean>comparing(
                                count -> Collections.disjoint(count.parts(), small.parts()))
                        .thenComparingLong(Count::count));
    }

    private boolean hasAlibi(Count<C> small) {
        return small.parts().stream()
                .anyMatch(part -> IntStream.of(1, -1)
                        .anyMatch(more -> isAlibi(Map.of(part, more))
                                || holders.keySet().stream()
                                        .filter(other -> !small.parts().contains(other))
                                        .anyMatch(other -> isAlibi(Map.of(part, more, other, -more)))));
    }

    /** Whether everything would be told in the same words if these parts were so much larger. */
    private boolean isAlibi(Map<C, Integer> changes) {
        Map<C, Integer> changed = new HashMap<>();
        changes.forEach((part, more) ->
                holders.getOrDefault(part, List.of()).forEach(holder -> changed.merge(holder, more, Integer::sum)));
        return changed.entrySet().stream().allMatch(change -> allows(change.getKey(), change.getValue()));
    }

    private boolean allows(C cut, int more) {
        return more == 0
                || Objects.requireNonNull(told.get(cut))
                        .allows(Objects.requireNonNull(counts.get(cut)).count() + more);
    }
}
