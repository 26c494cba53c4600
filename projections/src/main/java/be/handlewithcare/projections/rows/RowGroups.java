package be.handlewithcare.projections.rows;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Rows put together by statement, so that each group is one batch. A row joins the last group of its statement unless a
 * later group touches the same row: what happens to one row keeps its order, what happens to different rows need not.
 */
final class RowGroups {
    private static final int NONE = -1;

    private final List<List<Row>> groups = new ArrayList<>();
    private final Map<String, Integer> lastOfStatement = new HashMap<>();
    private final Map<Row.Key, Integer> lastOfRow = new HashMap<>();

    static List<List<Row>> of(List<Row> rows) {
        RowGroups sorted = new RowGroups();
        rows.forEach(sorted::add);
        return sorted.groups;
    }

    private void add(Row row) {
        int group = lastOfStatement.getOrDefault(row.sql(), NONE);
        if (group == NONE || group < lastOfRow.getOrDefault(row.key(), NONE)) {
            group = groups.size();
            groups.add(new ArrayList<>());
            lastOfStatement.put(row.sql(), group);
        }
        groups.get(group).add(row);
        lastOfRow.put(row.key(), group);
    }
}
