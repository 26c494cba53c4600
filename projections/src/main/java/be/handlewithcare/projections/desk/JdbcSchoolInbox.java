package be.handlewithcare.projections.desk;

import be.handlewithcare.core.ids.NoticeId;
import be.handlewithcare.core.ids.SignalId;
import be.handlewithcare.core.school.InstitutionNumber;
import be.handlewithcare.projections.rows.TimeColumn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The inbox of a school, from its table. */
final class JdbcSchoolInbox implements SchoolInbox {
    private static final String NOTICES = """
            select notice_id, signal_id, issued_at, opened_at, acknowledged_at, teacher_informed_at,
                returned_at, withdrawn_at, erased_at
            from desk.notice where school = :school and (withdrawn_at is null or was_opened)""";

    private final JdbcClient jdbc;

    JdbcSchoolInbox(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<NoticeView> notices(InstitutionNumber school) {
        return jdbc.sql(NOTICES + " and erased_at is null order by issued_at desc, notice_id")
                .param("school", school.value())
                .query(JdbcSchoolInbox::view)
                .list();
    }

    @Override
    public Optional<NoticeView> notice(InstitutionNumber school, NoticeId notice) {
        return jdbc.sql(NOTICES + " and notice_id = :notice")
                .param("school", school.value())
                .param("notice", notice.value())
                .query(JdbcSchoolInbox::view)
                .optional();
    }

    private static NoticeView view(ResultSet row, int number) throws SQLException {
        return new NoticeView(
                new NoticeId(row.getObject("notice_id", UUID.class)),
                new SignalId(row.getObject("signal_id", UUID.class)),
                TimeColumn.read(row, "issued_at"),
                TimeColumn.readNullable(row, "opened_at"),
                TimeColumn.readNullable(row, "acknowledged_at"),
                TimeColumn.readNullable(row, "teacher_informed_at"),
                TimeColumn.readNullable(row, "returned_at"),
                TimeColumn.readNullable(row, "withdrawn_at"),
                TimeColumn.readNullable(row, "erased_at") != null);
    }
}
