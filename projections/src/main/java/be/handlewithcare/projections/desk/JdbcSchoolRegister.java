package be.handlewithcare.projections.desk;

import be.handlewithcare.core.school.InstitutionNumber;
import be.handlewithcare.core.school.Mailbox;
import be.handlewithcare.core.school.SchoolDetails;
import be.handlewithcare.core.school.SiteNumber;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The schools that take part, from their table. */
final class JdbcSchoolRegister implements SchoolRegister {
    private static final String SCHOOLS = """
            select institution_number, name, municipality, sites, mailboxes, joined_on, left_on, closed, merged_into,
                days_off
            from desk.school""";

    private final JdbcClient jdbc;

    JdbcSchoolRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<SchoolView> schools() {
        return jdbc.sql(SCHOOLS + " order by institution_number")
                .query(JdbcSchoolRegister::view)
                .list();
    }

    @Override
    public Optional<SchoolView> school(InstitutionNumber school) {
        return jdbc.sql(SCHOOLS + " where institution_number = :school")
                .param("school", school.value())
                .query(JdbcSchoolRegister::view)
                .optional();
    }

    private static SchoolView view(ResultSet row, int number) throws SQLException {
        SchoolDetails details = new SchoolDetails(
                row.getString("name"),
                row.getString("municipality"),
                texts(row, "sites").stream().map(SiteNumber::new).toList(),
                texts(row, "mailboxes").stream().map(Mailbox::new).toList());
        String mergedInto = row.getString("merged_into");
        return new SchoolView(
                new InstitutionNumber(row.getString("institution_number")),
                details,
                row.getObject("joined_on", LocalDate.class),
                row.getObject("left_on", LocalDate.class),
                row.getBoolean("closed"),
                mergedInto == null ? null : new InstitutionNumber(mergedInto),
                days(row, "days_off"));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    private static List<LocalDate> days(ResultSet row, String column) throws SQLException {
        return Arrays.stream((Date[]) row.getArray(column).getArray())
                .map(Date::toLocalDate)
                .toList();
    }
}
