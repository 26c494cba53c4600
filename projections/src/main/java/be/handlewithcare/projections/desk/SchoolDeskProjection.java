package be.handlewithcare.projections.desk;

import be.handlewithcare.core.decision.Projection;
import be.handlewithcare.core.decision.Recorded;
import be.handlewithcare.core.school.InstitutionNumber;
import be.handlewithcare.core.school.SchoolDetails;
import be.handlewithcare.core.school.SchoolEvent;
import be.handlewithcare.core.school.SchoolEvent.SchoolClosed;
import be.handlewithcare.core.school.SchoolEvent.SchoolDaysOffChanged;
import be.handlewithcare.core.school.SchoolEvent.SchoolDetailsChanged;
import be.handlewithcare.core.school.SchoolEvent.SchoolJoined;
import be.handlewithcare.core.school.SchoolEvent.SchoolLeft;
import be.handlewithcare.core.school.SchoolEvent.SchoolMerged;
import be.handlewithcare.projections.rows.Row;
import be.handlewithcare.projections.rows.RowSink;
import be.handlewithcare.projections.rows.SqlArray;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps the list of schools that take part, or did. */
record SchoolDeskProjection(RowSink sink) implements Projection {
    static final String TABLE = "desk.school";

    // Its days off stay its own when it comes back.
    private static final String JOIN = """
            insert into desk.school (joined_on, name, municipality, sites, mailboxes, institution_number)
            values (?, ?, ?, ?, ?, ?)
            on conflict (institution_number) do update
            set name = excluded.name, municipality = excluded.municipality, sites = excluded.sites,
                mailboxes = excluded.mailboxes, joined_on = excluded.joined_on,
                left_on = null, closed = false, merged_into = null""";
    private static final String CHANGE = """
            update desk.school set name = ?, municipality = ?, sites = ?, mailboxes = ?
            where institution_number = ?""";
    private static final String END = """
            update desk.school set left_on = ?, closed = ?, merged_into = ? where institution_number = ?""";
    private static final String TAKE_OFF = "update desk.school set days_off = ? where institution_number = ?";

    @Override
    public void on(Recorded recorded) {
        if (recorded.event() instanceof SchoolEvent event) {
            sink.write(row(event));
        }
    }

    private static Row row(SchoolEvent event) {
        return switch (event) {
            case SchoolJoined(var school, var details, var joinedOn, var _) -> join(school, details, joinedOn);
            case SchoolDetailsChanged(var school, var details, var _) -> change(school, details);
            case SchoolLeft(var school, var leftOn, var _) -> end(school, leftOn, false, null);
            case SchoolClosed(var school, var closedOn, var _) -> end(school, closedOn, true, null);
            case SchoolMerged(var school, var into, var mergedOn, var _) -> end(school, mergedOn, false, into);
            case SchoolDaysOffChanged(var school, var days, var _) -> takeOff(school, days);
        };
    }

    private static Row join(InstitutionNumber school, SchoolDetails details, LocalDate joinedOn) {
        return row(
                school,
                JOIN,
                joinedOn,
                details.name(),
                details.municipality(),
                SqlArray.texts(details.sites()),
                SqlArray.texts(details.mailboxes()),
                school.value());
    }

    private static Row change(InstitutionNumber school, SchoolDetails details) {
        return row(
                school,
                CHANGE,
                details.name(),
                details.municipality(),
                SqlArray.texts(details.sites()),
                SqlArray.texts(details.mailboxes()),
                school.value());
    }

    private static Row end(InstitutionNumber school, LocalDate on, boolean closed, @Nullable InstitutionNumber into) {
        return row(school, END, on, closed, into == null ? null : into.value(), school.value());
    }

    private static Row takeOff(InstitutionNumber school, List<LocalDate> days) {
        return row(school, TAKE_OFF, new SqlArray("date", days), school.value());
    }

    private static Row row(InstitutionNumber school, String sql, @Nullable Object... parameters) {
        return Row.of(sql, new Row.Key(TABLE, school.value()), parameters);
    }
}
