package be.handlewithcare.axon.task;

import be.handlewithcare.axon.lookup.LookupQueue;
import be.handlewithcare.core.work.Backlog;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What waits, counted from the queues. */
final class StoredBacklog implements Backlog {
    private static final String WAITING = """
            select kind, count(task_name) as planned,
                count(task_name) filter (where execution_time <= :now) as due,
                count(task_name) filter (where consecutive_failures > 0) as failing,
                min(execution_time) filter (where execution_time <= :now) as oldest_due
            from unnest(:kinds::text[]) with ordinality as known (kind, place)
            left join tasks.scheduled_task on task_name = kind
            group by kind, place order by place""";
    private static final String[] KINDS =
            Arrays.stream(TaskKind.values()).map(TaskKind::queueName).toArray(String[]::new);

    private final JdbcClient jdbc;
    private final LookupQueue lookups;
    private final Clock clock;

    StoredBacklog(DataSource dataSource, LookupQueue lookups, Clock clock) {
        this.jdbc = JdbcClient.create(dataSource);
        this.lookups = lookups;
        this.clock = clock;
    }

    @Override
    public List<Waiting> waiting() {
        return Stream.concat(Stream.of(lookups.waiting()), tasks().stream()).toList();
    }

    private List<Waiting> tasks() {
        return jdbc.sql(WAITING)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("kinds", KINDS)
                .query(StoredBacklog::line)
                .list();
    }

    private static Waiting line(ResultSet row, int number) throws SQLException {
        OffsetDateTime oldest = row.getObject("oldest_due", OffsetDateTime.class);
        return new Waiting(
                row.getString("kind"),
                row.getLong("planned"),
                row.getLong("due"),
                row.getLong("failing"),
                Optional.ofNullable(oldest).map(OffsetDateTime::toInstant).orElse(null));
    }
}
