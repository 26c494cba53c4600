package be.handlewithcare.projections.monitoring;

import be.handlewithcare.core.school.InstitutionNumber;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Counts the schools of each signal when asked. */
record JdbcSchoolHits(JdbcClient jdbc) implements SchoolHits {
    // Nearly every signal has just the one school, so two lists are seldom made into one.
    private static final String HITS = """
            select school, count(*) as signals, count(*) filter (where school = any(placed_schools)) as placed
            from monitoring.signal
                cross join unnest(case
                    when named_schools <@ placed_schools then placed_schools
                    when placed_schools = '{}' then named_schools
                    else array(select unnest(placed_schools) union select unnest(named_schools))
                end) school
            where status <> 'WITHDRAWN' and\s""";

    @Override
    public List<SchoolHit> rows(Filter filter) {
        String sql = HITS + Filtered.condition(filter) + " group by school order by signals desc, school";
        return Filtered.statement(jdbc, sql, filter)
                .query((row, _) -> new SchoolHit(
                        new InstitutionNumber(row.getString("school")), row.getLong("signals"), row.getLong("placed")))
                .list();
    }
}
