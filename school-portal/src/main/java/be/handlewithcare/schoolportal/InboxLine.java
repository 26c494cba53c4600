package be.handlewithcare.schoolportal;

import be.handlewithcare.projections.desk.NoticeView;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A notice in the inbox. Several of one night may have come in the same minute: a number tells them apart.
 *
 * @param number 1 for the first of its night or day
 * @param of how many came in that night or on that day
 */
record InboxLine(NoticeLine notice, int number, int of) {

    /** All of a school. */
    static List<InboxLine> of(List<NoticeView> newestFirst) {
        List<NoticeLine> lines = newestFirst.stream().map(NoticeLine::of).toList();
        Map<Arrival, Integer> left = new HashMap<>();
        lines.forEach(line -> left.merge(line.arrival(), 1, Integer::sum));
        Map<Arrival, Integer> all = Map.copyOf(left);
        return lines.stream()
                .map(line -> new InboxLine(
                        line, left.merge(line.arrival(), -1, Integer::sum) + 1, all.getOrDefault(line.arrival(), 1)))
                .toList();
    }

    /** Whether it came alone. */
    public boolean isAlone() {
        return of == 1;
    }
}
