package be.handlewithcare.projections.desk;

import be.handlewithcare.core.calendar.Brussels;
import be.handlewithcare.core.ids.SignalId;
import be.handlewithcare.core.school.InstitutionNumber;
import be.handlewithcare.core.zone.ZoneCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.Collator;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The schools that a person may choose from, see {@link ZoneDesk#candidates}. */
record CandidateSchools(JdbcClient jdbc, Clock clock) {
    private static final Locale FLANDERS = Locale.forLanguageTag("nl-BE");
    private static final String CHOICES = """
            select c.institution_number, c.name, c.municipality, c.institution_number = any (s.candidates) as named
            from desk.signal s
            cross join desk.school c
            where s.signal_id = :signal and s.zone = :zone and s.status = 'NEEDS_ATTENTION'
                and c.institution_number <> all (s.returned_by)
                and c.joined_on <= :today and (c.left_on is null or c.left_on > :today)
            order by c.institution_number""";

    List<SchoolChoice> of(ZoneCode zone, SignalId signal) {
        return jdbc
                .sql(CHOICES)
                .param("zone", zone.value())
                .param("signal", signal.value())
                .param("today", Brussels.dayOf(clock.instant()))
                .query(CandidateSchools::choice)
                .list()
                .stream()
                .sorted(asPeopleSort())
                .toList();
    }

    /** Not left to the database, whose order of letters depends on how it was set up. */
    private static Comparator<SchoolChoice> asPeopleSort() {
        Collator letters = Collator.getInstance(FLANDERS);
        return Comparator.comparing(SchoolChoice::municipality, letters).thenComparing(SchoolChoice::name, letters);
    }

    private static SchoolChoice choice(ResultSet row, int number) throws SQLException {
        return new SchoolChoice(
                new InstitutionNumber(row.getString("institution_number")),
                row.getString("name"),
                row.getString("municipality"),
                row.getBoolean("named"));
    }
}
