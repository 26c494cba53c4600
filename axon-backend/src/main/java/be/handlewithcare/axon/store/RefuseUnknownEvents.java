package be.handlewithcare.axon.store;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Stops the start on a store that a newer version has written to. Without this check an older version would start, and fail at
 * each aggregate and rebuild that has such an event. One statement, which takes as many steps as there are forms.
 */
public final class RefuseUnknownEvents implements SmartLifecycle {
    static final String FORMS = """
            with recursive form as (
                (select wire_name, revision from events.domain_event order by wire_name, revision limit 1)
                union all
                select following.wire_name, following.revision
                from form cross join lateral (
                    select wire_name, revision from events.domain_event
                    where (wire_name, revision) > (form.wire_name, form.revision)
                    order by wire_name, revision limit 1) following)
            select wire_name || ' revision ' || revision from form order by 1""";
    private static final Set<String> KNOWN = Stream.concat(
                    WireNames.ALL.stream().map(wire -> form(wire.name(), wire.revision())),
                    Upcasters.ALL.stream()
                            .map(step -> form(step.from().getName(), step.from().getRevision())))
            .collect(Collectors.toUnmodifiableSet());

    private final JdbcClient jdbc;
    private boolean running;

    public RefuseUnknownEvents(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    /**
     * Looks at every wire name and revision in the store.
     *
     * @throws UnknownEvents if one of them is unknown; it names them all
     */
    @Override
    public void start() {
        List<String> unknown = jdbc.sql(FORMS).query((row, _) -> row.getString(1)).list().stream()
                .filter(form -> !KNOWN.contains(form))
                .toList();
        if (!unknown.isEmpty()) {
            throw new UnknownEvents(unknown);
        }
        running = true;
    }

    private static String form(String wireName, String revision) {
        return wireName + " revision " + revision;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Runs before anything reads or stores an event. */
    @Override
    public int getPhase() {
        return -3;
    }
}
