package be.handlewithcare.core.publication;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Zones in months, with every total that is published of them: of each month, of everything, of each province and of each
 * zone. A cell in which nothing happened is not there.
 */
record Grid(List<Spot> spots) {

    /** So many in a zone in a month. */
    record Spot(int month, int province, int zone, long count) {
        String cut() {
            return "zone " + zone + " in month " + month;
        }
    }

    List<Cell<String>> cells() {
        return spots.stream()
                .map(spot -> new Cell<>(spot.cut(), spot.count(), "month " + spot.month(), "zone " + spot.zone()))
                .toList();
    }

    List<Total<String>> totals() {
        Map<String, Total<String>> totals = new LinkedHashMap<>();
        months().forEach(month -> totals.put(
                "month " + month, total("month " + month, spot -> spot.month() == month, "all", "month " + month)));
        totals.put("all", total("all", _ -> true, "out", "all"));
        spots.forEach(spot -> totals.computeIfAbsent(
                "province " + spot.province(),
                name -> total(name, other -> other.province() == spot.province(), name, "out")));
        spots.forEach(spot -> totals.computeIfAbsent(
                "zone " + spot.zone(),
                name -> total(name, other -> other.zone() == spot.zone(), name, "province " + spot.province())));
        return List.copyOf(totals.values());
    }

    /** What each total is made of. */
    Map<String, List<String>> parts() {
        Map<String, List<String>> parts = new TreeMap<>();
        for (Spot spot : spots) {
            for (String total :
                    List.of("month " + spot.month(), "all", "province " + spot.province(), "zone " + spot.zone())) {
                parts.computeIfAbsent(total, _ -> new ArrayList<>()).add(spot.cut());
            }
        }
        return parts;
    }

    /** Every true count. */
    Map<String, Long> counts() {
        Map<String, Long> counts = new LinkedHashMap<>();
        cells().forEach(cell -> counts.put(cell.cut(), cell.count()));
        totals().forEach(total -> counts.put(total.cut(), total.count()));
        return counts;
    }

    /** As it happens: each month by itself, then the totals of the year. */
    Map<String, PublicFigure> published() {
        Map<String, PublicFigure> told = new LinkedHashMap<>();
        for (int month : months()) {
            List<Cell<String>> cells = spots.stream()
                    .filter(spot -> spot.month() == month)
                    .map(spot -> new Cell<>(spot.cut(), spot.count(), "month " + month, "all"))
                    .toList();
            told.putAll(SmallNumbers.tell(
                    cells,
                    List.of(total("month " + month, spot -> spot.month() == month, "all", "month " + month)),
                    Map.of()));
        }
        told.putAll(SmallNumbers.tell(cells(), totals(), told));
        return told;
    }

    private List<Integer> months() {
        return spots.stream().map(Spot::month).distinct().toList();
    }

    private Total<String> total(String name, Predicate<Spot> part, String from, String to) {
        long sum = spots.stream().filter(part).mapToLong(Spot::count).sum();
        return new Total<>(name, sum, sum, from, to);
    }
}
