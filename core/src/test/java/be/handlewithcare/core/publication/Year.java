package be.handlewithcare.core.publication;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;

/** A year of invented zones, most of them small, with every total that is published of it. */
record Year(Map<String, Long> cells) {
    private static final int MONTHS = 12;
    private static final int PROVINCES = 5;

    static Year random(Random random, int zones) {
        Map<String, Long> cells = new LinkedHashMap<>();
        for (int zone = 0; zone < zones; zone++) {
            double usual = -Math.log(1 - random.nextDouble()) * 9;
            for (int month = 0; month < MONTHS; month++) {
                long count = Math.round(usual * (0.3 + 1.4 * random.nextDouble()));
                if (count > 0) {
                    cells.put("m" + month + " p" + zone % PROVINCES + " z" + zone + ".", count);
                }
            }
        }
        return new Year(cells);
    }

    long count(String cell) {
        return Objects.requireNonNull(cells.get(cell));
    }

    List<Count<String>> counts() {
        List<Count<String>> counts = new ArrayList<>();
        for (int month = 0; month < MONTHS; month++) {
            counts.addAll(month(month));
        }
        Set<String> places = new LinkedHashSet<>();
        cells.keySet()
                .forEach(cell -> Collections.addAll(
                        places, cell.substring(cell.indexOf(' ') + 1).split(" ")));
        places.forEach(place -> counts.add(total("year " + place, cell -> cell.contains(" " + place))));
        counts.add(total("year", _ -> true));
        return counts;
    }

    /** As it happens: each month by itself, then the totals of the year. */
    Map<String, PublicFigure> published() {
        Map<String, PublicFigure> told = new LinkedHashMap<>();
        for (int month = 0; month < MONTHS; month++) {
            told.putAll(SmallNumbers.tell(month(month), Map.of()));
        }
        told.putAll(SmallNumbers.tell(counts(), told));
        return told;
    }

    private List<Count<String>> month(int month) {
        String name = "m" + month + " ";
        List<Count<String>> counts = new ArrayList<>();
        cells.forEach((cell, count) -> {
            if (cell.startsWith(name)) {
                counts.add(Count.finest(cell, count));
            }
        });
        counts.add(total("all of " + name, cell -> cell.startsWith(name)));
        return counts;
    }

    private Count<String> total(String name, Predicate<String> part) {
        Set<String> parts = new LinkedHashSet<>(cells.keySet());
        parts.removeIf(part.negate());
        return new Count<>(name, parts.stream().mapToLong(this::count).sum(), parts);
    }
}
