package be.handlewithcare.core.publication;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Somebody who knows the rules and every published figure, and narrows down what each count can have been: a part is at
 * most what its total leaves when the other parts are as small as they can be, and at least what it leaves when they are
 * as large. Again and again, until nothing changes. Why a total is withheld this one does not ask; see {@link AllTables}.
 */
final class Attack {
    private static final long ANY = 1_000_000;

    private final Map<String, List<String>> totals;
    private final Map<String, long[]> ranges = new HashMap<>();

    /** @param totals what each total is made of */
    Attack(Map<String, List<String>> totals, Map<String, PublicFigure> told) {
        this.totals = totals;
        told.forEach((cut, figure) -> ranges.put(cut, range(figure)));
    }

    private static long[] range(PublicFigure figure) {
        return switch (figure) {
            case PublicFigure.Small _ -> new long[] {1, 7};
            case PublicFigure.Withheld _ -> new long[] {0, ANY};
            case PublicFigure.Rounded(long count) when count == 0 -> new long[] {0, 0};
            case PublicFigure.Rounded(long count) -> new long[] {Math.max(8, count - 2), count + 2};
        };
    }

    /** How many counts it can have been, in the end. */
    Map<String, Long> possibilities() {
        boolean narrower = true;
        while (narrower) {
            narrower = false;
            for (Map.Entry<String, List<String>> total : totals.entrySet()) {
                narrower |= narrow(of(total.getKey()), total.getValue());
            }
        }
        Map<String, Long> possibilities = new HashMap<>();
        ranges.forEach((cut, range) -> possibilities.put(cut, range[1] - range[0] + 1));
        return possibilities;
    }

    private boolean narrow(long[] whole, List<String> parts) {
        long least = parts.stream().mapToLong(part -> of(part)[0]).sum();
        long most = parts.stream().mapToLong(part -> of(part)[1]).sum();
        boolean narrower = narrow(whole, least, most);
        for (String part : parts) {
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
