package be.handlewithcare.operator;

import be.handlewithcare.core.child.ErasureCause;
import be.handlewithcare.core.child.ErasureCounts.Forgotten;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How many children were forgotten on each day. Templates find only public methods. */
final class ForgottenDays {
    private ForgottenDays() {}

    /** One line per day, newest first. */
    static List<Day> of(List<Forgotten> counts) {
        return counts.stream()
                .collect(Collectors.groupingBy(Forgotten::day, TreeMap::new, Collectors.toList()))
                .descendingMap()
                .entrySet()
                .stream()
                .map(day -> new Day(
                        day.getKey(),
                        day.getValue().stream()
                                .collect(Collectors.toUnmodifiableMap(Forgotten::cause, Forgotten::signals))))
                .toList();
    }

    /** A day, and how many for each cause. */
    record Day(LocalDate day, Map<ErasureCause, Long> counts) {

        /** How many for this cause. */
        public long of(ErasureCause cause) {
            return counts.getOrDefault(cause, 0L);
        }

        /** How many in all. */
        public long total() {
            return counts.values().stream().mapToLong(Long::longValue).sum();
        }
    }
}
