package be.handlewithcare.projections;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** A database from before the full life of a signal keeps what its rows say. */
class MigrationTest {
    private final DataSource database = Database.anotherOne("before");
    private final JdbcClient jdbc = JdbcClient.create(database);

    @BeforeEach
    void aDatabaseOfBefore() {
        run("V030__desk.sql", "V050__monitoring.sql");
        jdbc.sql("""
                        insert into desk.signal (signal_id, intervention_id, zone, status, reason, occurred_at, due_at,
                            raised_at, placed_at, notified_at, candidates, notices_expected, notices_delivered,
                            sealed_child)
                        select gen_random_uuid(), gen_random_uuid(), '5913', status, reason, '2026-11-20 20:00Z',
                            '2026-11-21 20:00Z', '2026-11-20 21:00Z', null, told_at, '{012345}', 1, 1, 'sealed'
                        from (values ('NOTIFIED', null, timestamptz '2026-11-21 19:00Z'),
                            ('NOTIFIED', null, '2026-11-21 21:00Z'), ('NEEDS_ATTENTION', 'NOT_FOUND', null))
                            as before (status, reason, told_at)""").update();
        jdbc.sql("""
                        insert into monitoring.signal (signal_id, intervention_id, zone, occurred_at, due_at,
                            reported_at, month, school_year, child_token, status, reason, notified_at,
                            notices_expected, notices_delivered)
                        select signal_id, intervention_id, zone, occurred_at, due_at, raised_at, '2026-11-01', 2026,
                            'token', status, reason, notified_at, 1, 1
                        from desk.signal""").update();
        jdbc.sql("""
                        insert into desk.notice (notice_id, signal_id, school, due_at, issued_at, sealed_child)
                        values (gen_random_uuid(), gen_random_uuid(), '012345', now(), now(), 'sealed')""").update();
        jdbc.sql("insert into desk.school values ('012345', 'De Eik', 'Boom', '{}', '{a@eik.be}', '2026-09-01', null)")
                .update();
        run("V061__desk_full_life.sql", "V062__monitoring_full_life.sql");
    }

    @Test
    void whatWasToldStaysToldAndWhatWasToldLateIsOnRecord() {
        for (String table : List.of("desk.signal", "monitoring.signal")) {
            assertThat(jdbc.sql("select status || ' ' || coalesce(reason, '-') || ' '"
                                    + " || coalesce(to_char(notified_at at time zone 'UTC', 'HH24'), '-') || ' '"
                                    + " || (overdue_at is not null) from " + table + " order by notified_at")
                            .query(String.class)
                            .list())
                    .as(table)
                    .containsExactly("NOTIFIED - 19 false", "NOTIFIED - 21 true", "NEEDS_ATTENTION NOT_FOUND - false");
        }
    }

    @Test
    void noNoticeWasRemindedOfAndNoSchoolHasDaysOff() {
        assertThat(jdbc.sql("select reminders from desk.notice")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("select cardinality(days_off) from desk.school where not closed")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private void run(String... migrations) {
        for (String migration : migrations) {
            new ResourceDatabasePopulator(new ClassPathResource("db/migration/" + migration)).execute(database);
        }
    }
}
