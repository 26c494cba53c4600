package be.handlewithcare.core.publication;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Somebody who knows the rules and every published figure, and narrows down what each count can have been: a part is at
 * most what its total leaves when the other parts are as small as they can be, and at least what it leaves when they are
 * as large. Again and again, until nothing changes.
 */
final class Attack {
    private static final long ANY = 1_000_000;

    private final Collection<Count<String>> counts;
    private final Map<String, long[]> ranges = new HashMap<>();

    Attack(Collection<Count<String>> counts, Map<String, PublicFigure> told) {
        this.counts = counts;
        counts.forEach(count -> ranges.put(count.cut(), range(Objects.requireNonNull(told.get(count.cut())))));
    }

    /** What that figure alone says. */
    static long[] range(PublicFigure figure) {
        return switch (figure) {
            case PublicFigure.Small _ -> new long[] {1, 7};
            case PublicFigure.Withheld _ -> new long[] {0, ANY};
            case PublicFigure.Rounded(long count) when count == 0 -> new long[] {0, 0};
            case PublicFigure.Rounded(long count) -> new long[] {Math.max(8, count - 2), count + 2};
        };
    }

    /** How many counts it can have been, in the end. */
    Map<String, Long> possibilities() {
        while (counts.stream().filter(Count::isTotal).map(this::narrow).reduce(false, Boolean::logicalOr)) {
            // Another round: what became narrower narrows others.
        }
        Map<String, Long> possibilities = new HashMap<>();
        ranges.forEach((cut, range) -> possibilities.put(cut, range[1] - range[0] + 1));
        return possibilities;
    }

    private boolean narrow(Count<String> total) {
        long[] whole = of(total.cut());
        long least = total.parts().stream().mapToLong(part -> of(part)[0]).sum();
        long most = total.parts().stream().mapToLong(part -> of(part)[1]).sum();
        boolean narrower = narrow(whole, least, most);
        for (String part : total.parts()) {
            long[] one = of(part);
            narrower |= narrow(one, whole[0] - (most - one[1]), whole[1] - (least - one[0]));
        }
        return narrower;
    }

    private static boolean narrow(long[] range, long least, long most) {
        boolean narrower = least > range[0] || most < range[1];
        range[0] = Math.max(range[0], least);
        range[1] = Math.min(range[1], most);
        return narrower;
    }

    private long[] of(String cut) {
        return Objects.requireNonNull(ranges.get(cut));
    }
}
