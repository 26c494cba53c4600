package be.handlewithcare.vault;

import be.handlewithcare.core.ids.InterventionId;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;

/** One key per intervention, made at its first report, until it is destroyed. */
final class ReportKeys {
    private static final String INSERT = """
            insert into vault.report_key (intervention_id, wrapped)
            select fresh.intervention_id, fresh.wrapped from (values (?, ?)) as fresh (intervention_id, wrapped)
            where not exists (
                select from vault.erased_report erased where erased.intervention_id = fresh.intervention_id)
            on conflict do nothing
            """;
    /** If a restored table brought a key back beside its tombstone, the tombstone counts. */
    private static final String SELECT = """
            select case when erased.intervention_id is null then key.wrapped end as wrapped
            from (select wrapped, intervention_id from vault.report_key where intervention_id = ?) key
                full join (select intervention_id from vault.erased_report where intervention_id = ?) erased
                    using (intervention_id)
            """;

    private static final String LIVING = "select intervention_id from vault.report_key"
            + " where wrapped is not null and intervention_id > ? order by intervention_id limit ?";

    private static final String DESTROY = """
            insert into vault.report_key (intervention_id, wrapped, destroyed_at)
            values (?, null, ?)
            on conflict (intervention_id) do update set wrapped = null, destroyed_at = excluded.destroyed_at, traces = true
            where report_key.wrapped is not null
            """;

    private final JdbcTemplate jdbc;
    private final KeyEncryptionKey master;
    private final Clock clock;

    ReportKeys(JdbcTemplate jdbc, KeyEncryptionKey master, Clock clock) {
        this.jdbc = jdbc;
        this.master = master;
        this.clock = clock;
    }

    /**
     * The key of an intervention, or nothing if it was destroyed. Of two first reports at once the second waits here
     * until the first has committed or rolled back.
     */
    Optional<byte[]> keyOf(InterventionId intervention) {
        byte[] fresh = Secrets.newKey();
        boolean first = jdbc.update(INSERT, intervention.value(), master.wrap(fresh, row(intervention))) == 1;
        return first ? Optional.of(fresh) : existing(intervention);
    }

    private Optional<byte[]> existing(InterventionId intervention) {
        return jdbc.query(SELECT, new WrappedOrDestroyed(), intervention.value(), intervention.value()).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No report key of intervention " + intervention))
                .map(wrapped -> master.unwrap(wrapped, row(intervention)));
    }

    /** Leaves a tombstone, also for an intervention that never had a key. */
    void destroy(InterventionId intervention) {
        jdbc.update(DESTROY, intervention.value(), OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
    }

    List<InterventionId> livingAfter(InterventionId last, int most) {
        return jdbc.query(
                LIVING,
                (row, _) -> new InterventionId(row.getObject("intervention_id", UUID.class)),
                last.value(),
                most);
    }

    private static String row(InterventionId intervention) {
        return "report_key/" + intervention;
    }
}
