package be.handlewithcare.schoolportal;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What waits of one night or one day, side by side. Templates find only public methods.
 *
 * @param name the end of the key of its heading
 * @param day a moment of the day that the heading may name
 */
record InboxGroup(String name, Instant day, List<InboxLine> lines) {

    /** In the order in which the lines come; within a group what came first stands first. */
    static List<InboxGroup> of(List<InboxLine> lines, Instant now) {
        return lines.stream()
                .collect(Collectors.groupingBy(
                        line -> line.notice().arrival(), LinkedHashMap::new, Collectors.toUnmodifiableList()))
                .entrySet()
                .stream()
                .map(night -> new InboxGroup(
                        night.getKey().name(now),
                        night.getKey().noon(),
                        night.getValue().reversed()))
                .toList();
    }
}
