package be.handlewithcare.projections.monitoring;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.jdbc.core.RowMapper;

/** One row of delays by these cuts. Every delay is there, also one that no signal came to. */
record PromptnessRowMapper(Cuts cuts) implements RowMapper<PromptnessRow> {

    @Override
    public PromptnessRow mapRow(ResultSet row, int number) throws SQLException {
        Map<Delay, Percentiles> delays = new EnumMap<>(Delay.class);
        for (Delay delay : Delay.values()) {
            delays.put(delay, percentiles(row, delay));
        }
        return new PromptnessRow(cuts.zone(row), cuts.post(row), cuts.month(row), row.getLong("signals"), delays);
    }

    private static Percentiles percentiles(ResultSet row, Delay delay) throws SQLException {
        long signals = row.getLong(delay.name() + JdbcPromptness.COUNT);
        Array found = row.getArray(delay.name() + JdbcPromptness.PERCENTILES);
        if (found == null) {
            return new Percentiles(signals, null, null, null);
        }
        Long[] seconds = (Long[]) found.getArray();
        return new Percentiles(signals, seconds[0], seconds[1], seconds[2]);
    }
}
