package be.handlewithcare.projections.desk;

import be.handlewithcare.core.decision.Projection;
import be.handlewithcare.core.decision.Recorded;
import be.handlewithcare.core.school.InstitutionNumber;
import be.handlewithcare.core.school.SchoolEvent;
import be.handlewithcare.core.school.SchoolEvent.SchoolDetailsChanged;
import be.handlewithcare.core.school.SchoolEvent.SchoolJoined;
import be.handlewithcare.core.school.SchoolEvent.SchoolLeft;
import be.handlewithcare.projections.rows.Row;
import be.handlewithcare.projections.rows.RowSink;
import be.handlewithcare.projections.rows.SqlArray;

/** Keeps the list of schools that take part, or did. */
record SchoolDeskProjection(RowSink sink) implements Projection {
    static final String TABLE = "desk.school";

    private static final String JOIN = """
            insert into desk.school (name, municipality, sites, mailboxes, joined_on, institution_number)
            values (?, ?, ?, ?, ?, ?)
            on conflict (institution_number) do update
            set name = excluded.name, municipality = excluded.municipality, sites = excluded.sites,
                mailboxes = excluded.mailboxes, joined_on = excluded.joined_on, left_on = null""";
    private static final String CHANGE = """
            update desk.school set name = ?, municipality = ?, sites = ?, mailboxes = ?
            where institution_number = ?""";
    private static final String LEAVE = "update desk.school set left_on = ? where institution_number = ?";

    @Override
    public void on(Recorded recorded) {
        if (recorded.event() instanceof SchoolEvent event) {
            switch (event) {
                case SchoolJoined(var school, var details, var joinedOn, var _) ->
                    write(
                            school,
                            JOIN,
                            details.name(),
                            details.municipality(),
                            SqlArray.texts(details.sites()),
                            SqlArray.texts(details.mailboxes()),
                            joinedOn,
                            school.value());
                case SchoolDetailsChanged(var school, var details, var _) ->
                    write(
                            school,
                            CHANGE,
                            details.name(),
                            details.municipality(),
                            SqlArray.texts(details.sites()),
                            SqlArray.texts(details.mailboxes()),
                            school.value());
                case SchoolLeft(var school, var leftOn, var _) -> write(school, LEAVE, leftOn, school.value());
            }
        }
    }

    private void write(InstitutionNumber school, String sql, Object... parameters) {
        sink.write(Row.of(sql, new Row.Key(TABLE, school.value()), parameters));
    }
}
