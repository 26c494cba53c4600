package be.handlewithcare.projections.desk;

import be.handlewithcare.core.calendar.Brussels;
import be.handlewithcare.core.ids.SignalId;
import be.handlewithcare.core.school.InstitutionNumber;
import be.handlewithcare.core.signal.AttentionReason;
import be.handlewithcare.core.zone.ZoneCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.Collator;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The schools that a person may choose from, see {@link ZoneDesk#candidates}. */
record CandidateSchools(JdbcClient jdbc, NearRegion near, Clock clock) {
    private static final Locale FLANDERS = Locale.forLanguageTag("nl-BE");
    private static final String CHOICES = """
            select s.reason, c.institution_number, c.name, c.municipality, c.institution_number = any (s.candidates) as named,
                d.nis_code
            from desk.signal s
            cross join desk.school c
            left join schools.directory d on d.institution_number = c.institution_number
            where s.signal_id = :signal and s.zone = :zone and s.status = 'NEEDS_ATTENTION'
                and c.institution_number <> all (s.returned_by)
                and c.joined_on <= :today and (c.left_on is null or c.left_on > :today)
            order by c.institution_number""";

    List<SchoolChoice> of(ZoneCode zone, SignalId signal) {
        List<Row> rows = jdbc.sql(CHOICES)
                .param("zone", zone.value())
                .param("signal", signal.value())
                .param("today", Brussels.dayOf(clock.instant()))
                .query(CandidateSchools::row)
                .list();
        NearRegion.Marks marks = rows.stream().anyMatch(Row::needsRegion) ? near.of(zone) : NearRegion.NOWHERE;
        return rows.stream()
                .map(row -> row.choice(marks))
                .sorted(asPeopleSort())
                .toList();
    }

    /** Not left to the database, whose order of letters depends on how it was set up. */
    private static Comparator<SchoolChoice> asPeopleSort() {
        Collator letters = Collator.getInstance(FLANDERS);
        return Comparator.comparing(SchoolChoice::municipality, letters).thenComparing(SchoolChoice::name, letters);
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                AttentionReason.valueOf(row.getString("reason")),
                new InstitutionNumber(row.getString("institution_number")),
                row.getString("name"),
                row.getString("municipality"),
                row.getString("nis_code"),
                row.getBoolean("named"));
    }

    private record Row(
            AttentionReason reason,
            InstitutionNumber school,
            String name,
            String municipality,
            @Nullable String nisCode,
            boolean named) {

        boolean needsRegion() {
            return named && reason.mayBeNear();
        }

        SchoolChoice choice(NearRegion.Marks region) {
            return new SchoolChoice(
                    school, name, municipality, named && (!needsRegion() || region.has(municipality, nisCode)));
        }
    }
}
