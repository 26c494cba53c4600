package be.handlewithcare.projections.monitoring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How signals are broken down, in every question about them. */
record Cuts(Set<Cut> cuts) {
    /** These columns per cut, of the signals for which this holds; the text is put together from constants only. */
    String query(List<String> columns, String condition) {
        List<String> by = EnumSet.allOf(Cut.class).stream()
                .filter(cuts::contains)
                .map(Cuts::column)
                .toList();
        String all =
                String.join(",\n", Stream.concat(by.stream(), columns.stream()).toList());
        String query = "select " + all + " from monitoring.signal where " + condition;
        String names = String.join(", ", by);
        return by.isEmpty() ? query : query + " group by " + names + " order by " + names;
    }

    private static String column(Cut cut) {
        return switch (cut) {
            case ZONE -> "zone";
            case POST -> "post";
            case MONTH -> "month";
        };
    }

    @Nullable
    String zone(ResultSet row) throws SQLException {
        return cuts.contains(Cut.ZONE) ? row.getString("zone") : null;
    }

    @Nullable
    String post(ResultSet row) throws SQLException {
        return cuts.contains(Cut.POST) ? row.getString("post") : null;
    }

    @Nullable
    YearMonth month(ResultSet row) throws SQLException {
        return cuts.contains(Cut.MONTH) ? YearMonth.from(row.getObject("month", LocalDate.class)) : null;
    }
}
