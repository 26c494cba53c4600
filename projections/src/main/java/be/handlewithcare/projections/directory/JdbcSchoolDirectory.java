package be.handlewithcare.projections.directory;

import be.handlewithcare.core.school.InstitutionNumber;
import be.handlewithcare.core.school.Mailbox;
import be.handlewithcare.core.school.OfficialDetails;
import be.handlewithcare.core.school.SiteNumber;
import be.handlewithcare.projections.rows.Row;
import be.handlewithcare.projections.rows.RowWriter;
import be.handlewithcare.projections.rows.SqlArray;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** The directory in its table. */
final class JdbcSchoolDirectory implements SchoolDirectory {
    private static final String TABLE = "schools.directory";
    private static final String COLUMNS = """
            institution_number, name, municipality, sites, mailbox, street, house_number, postal_code, nis_code, province,
            telephone, status, last_listed_on""";
    private static final String KEEP = "insert into " + TABLE + " (" + COLUMNS + """
            ) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (institution_number) do update
            set name = excluded.name, municipality = excluded.municipality, sites = excluded.sites,
                mailbox = excluded.mailbox, street = excluded.street, house_number = excluded.house_number,
                postal_code = excluded.postal_code, nis_code = excluded.nis_code, province = excluded.province,
                telephone = excluded.telephone, status = excluded.status, last_listed_on = excluded.last_listed_on""";

    private final TransactionOperations transaction;
    private final JdbcClient jdbc;
    private final RowWriter writer;

    JdbcSchoolDirectory(TransactionOperations transaction, JdbcClient jdbc, RowWriter writer) {
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.writer = writer;
    }

    @Override
    public List<DirectoryEntry> schools() {
        return jdbc.sql("select " + COLUMNS + " from " + TABLE + " order by institution_number")
                .query(JdbcSchoolDirectory::entry)
                .list();
    }

    /** In the order of their numbers, so that two imports at once wait for each other and never in a circle. */
    @Override
    public void keep(Collection<DirectoryEntry> schools) {
        List<Row> rows = schools.stream()
                .sorted(Comparator.comparing(DirectoryEntry::school))
                .map(JdbcSchoolDirectory::row)
                .toList();
        transaction.executeWithoutResult(_ -> writer.write(rows));
    }

    private static Row row(DirectoryEntry entry) {
        OfficialDetails details = entry.details();
        Mailbox mailbox = details.mailbox();
        String number = entry.school().value();
        return Row.of(
                KEEP,
                new Row.Key(TABLE, number),
                number,
                details.name(),
                details.municipality(),
                SqlArray.texts(details.sites()),
                mailbox == null ? null : mailbox.address(),
                entry.address().street(),
                entry.address().houseNumber(),
                entry.address().postalCode(),
                entry.address().nisCode(),
                entry.address().province(),
                entry.telephone(),
                entry.status(),
                entry.lastListedOn());
    }

    private static DirectoryEntry entry(ResultSet row, int number) throws SQLException {
        String mailbox = row.getString("mailbox");
        OfficialDetails details = new OfficialDetails(
                row.getString("name"),
                row.getString("municipality"),
                Arrays.stream((String[]) row.getArray("sites").getArray())
                        .map(SiteNumber::new)
                        .toList(),
                mailbox == null ? null : new Mailbox(mailbox));
        return new DirectoryEntry(
                new InstitutionNumber(row.getString("institution_number")),
                details,
                new DirectoryEntry.Address(
                        row.getString("street"),
                        row.getString("house_number"),
                        row.getString("postal_code"),
                        row.getString("nis_code"),
                        row.getString("province")),
                row.getString("telephone"),
                row.getString("status"),
                row.getObject("last_listed_on", LocalDate.class));
    }
}
