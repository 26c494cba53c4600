package be.handlewithcare.projections.work;

import be.handlewithcare.core.ids.NoticeId;
import be.handlewithcare.projections.rows.TimeColumn;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The notices with something left undone. */
record NoticesToDo(JdbcClient jdbc) {
    private static final String STANDING = """
            select notice_id from desk.notice
            where erased_at is null and returned_at is null and withdrawn_at is null and issued_at < :before
            """;
    private static final String OLDEST_FIRST = " order by issued_at, notice_id";
    private static final String NOT_MAILED = STANDING + "and delivered_at is null" + OLDEST_FIRST;
    private static final String NOT_REMINDED =
            STANDING + "and opened_at is null and (reminded_at is null or reminded_at < :before)" + OLDEST_FIRST;

    List<NoticeId> notMailed(Instant issuedBefore) {
        return list(NOT_MAILED, issuedBefore);
    }

    List<NoticeId> notReminded(Instant before) {
        return list(NOT_REMINDED, before);
    }

    private List<NoticeId> list(String sql, Instant before) {
        return jdbc.sql(sql)
                .param("before", TimeColumn.of(before))
                .query((row, _) -> new NoticeId(row.getObject("notice_id", UUID.class)))
                .list();
    }
}
