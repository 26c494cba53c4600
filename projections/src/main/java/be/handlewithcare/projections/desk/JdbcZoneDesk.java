package be.handlewithcare.projections.desk;

import be.handlewithcare.core.ids.InterventionId;
import be.handlewithcare.core.ids.SignalId;
import be.handlewithcare.core.school.InstitutionNumber;
import be.handlewithcare.core.signal.PlacedBy;
import be.handlewithcare.core.zone.ZoneCode;
import be.handlewithcare.projections.rows.TimeColumn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The desk of a zone, from its tables. */
final class JdbcZoneDesk implements ZoneDesk {
    private static final int LONGEST_PAGE = 200;
    private static final String SIGNALS = "select " + SignalRowMapper.COLUMNS + """
            from desk.signal s join desk.intervention i on i.intervention_id = s.intervention_id
            where s.zone = :zone""";
    private static final String INTERVENTION = "select " + SignalRowMapper.COLUMNS + """
            , i.occurred_at as intervention_occurred_at, i.due_at as intervention_due_at
            from desk.intervention i
            cross join unnest(i.signals) with ordinality as child (signal_id, place)
            left join desk.signal s on s.signal_id = child.signal_id
            where i.intervention_id = :intervention and i.zone = :zone
            order by child.place""";

    private static final String PLACEMENT = """
            select placed_by, case placed_by when 'PERSON' then placed_schools else '{}' end as chosen from desk.signal
            where signal_id = :signal and zone = :zone and placed_at is not null and placed_by is not null
                and erased_at is null""";

    private final JdbcClient jdbc;
    private final SignalRowMapper mapper;
    private final CandidateSchools candidates;

    JdbcZoneDesk(JdbcClient jdbc, SignalRowMapper mapper, CandidateSchools candidates) {
        this.jdbc = jdbc;
        this.mapper = mapper;
        this.candidates = candidates;
    }

    @Override
    public Optional<InterventionView> intervention(ZoneCode zone, InterventionId intervention) {
        List<InterventionView> perChild = jdbc.sql(INTERVENTION)
                .param("zone", zone.value())
                .param("intervention", intervention.value())
                .query((row, number) -> withOneChild(intervention, row, number))
                .list();
        return perChild.stream().findFirst().map(first -> withAll(first, perChild));
    }

    private InterventionView withOneChild(InterventionId intervention, ResultSet row, int number) throws SQLException {
        return new InterventionView(
                intervention,
                TimeColumn.read(row, "intervention_occurred_at"),
                TimeColumn.read(row, "intervention_due_at"),
                List.of(mapper.mapRow(row, number)));
    }

    private static InterventionView withAll(InterventionView view, List<InterventionView> perChild) {
        return new InterventionView(
                view.intervention(),
                view.occurredAt(),
                view.dueAt(),
                perChild.stream().flatMap(one -> one.signals().stream()).toList());
    }

    @Override
    public Optional<SignalView> signal(ZoneCode zone, SignalId signal) {
        return jdbc.sql(SIGNALS + " and s.signal_id = :signal")
                .param("zone", zone.value())
                .param("signal", signal.value())
                .query(mapper)
                .optional();
    }

    @Override
    public Optional<SignalPlacement> placement(ZoneCode zone, SignalId signal) {
        return jdbc.sql(PLACEMENT)
                .param("zone", zone.value())
                .param("signal", signal.value())
                .query(JdbcZoneDesk::placed)
                .optional();
    }

    private static SignalPlacement placed(ResultSet row, int number) throws SQLException {
        String[] chosen = (String[]) row.getArray("chosen").getArray();
        return new SignalPlacement(
                Arrays.stream(chosen).map(InstitutionNumber::new).toList(),
                PlacedBy.valueOf(row.getString("placed_by")));
    }

    @Override
    public SignalPage signals(ZoneCode zone, @Nullable SignalStatus status, @Nullable SignalCursor after, int limit) {
        if (limit < 1 || limit > LONGEST_PAGE) {
            throw new IllegalArgumentException("a page has 1 to " + LONGEST_PAGE + " signals, not " + limit);
        }
        List<SignalView> found = jdbc.sql(SIGNALS
                        + (status == null ? "" : " and s.status = :status")
                        + (after == null ? "" : " and (s.due_at, s.signal_id) > (:dueAt, :after)")
                        + " order by s.due_at, s.signal_id limit :oneMore")
                .param("zone", zone.value())
                .param("status", status == null ? null : status.name())
                .param("dueAt", after == null ? null : TimeColumn.of(after.dueAt()))
                .param("after", after == null ? null : after.signal().value())
                .param("oneMore", limit + 1)
                .query(mapper)
                .list();
        return found.size() <= limit ? new SignalPage(found, null) : pageOf(found.subList(0, limit));
    }

    private static SignalPage pageOf(List<SignalView> items) {
        return new SignalPage(items, SignalCursor.at(items.getLast()));
    }

    @Override
    public List<SchoolChoice> candidates(ZoneCode zone, SignalId signal) {
        return candidates.of(zone, signal);
    }
}
