package be.handlewithcare.schoollookup.questions;

import static be.handlewithcare.core.lookup.LookupSource.MAGDA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import be.handlewithcare.core.ids.SignalId;
import be.handlewithcare.core.lookup.QuestionLog;
import be.handlewithcare.core.lookup.QuestionLog.Answered;
import be.handlewithcare.core.lookup.QuestionLog.Asked;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;

class QuestionLogTest {
    private static final Asked QUESTION = new Asked(
            "q-1",
            new SignalId(new UUID(2, 1)),
            MAGDA,
            "Onderwijs.GeefHistoriekInschrijving",
            "02.01.0000",
            Node.START);
    private static final Answered ANSWER = new Answered("q-1", "magda-77", "ok", Duration.ofMillis(412));

    private final TestDatabase database = new TestDatabase();
    private final Node node = new Node(database);
    private final QuestionLog log = node.its(QuestionLog.class);

    @AfterEach
    void end() {
        node.close();
    }

    @Test
    void aQuestionIsOnRecordBeforeItIsAskedWhateverBecomesOfItsCaller() {
        node.undone(() -> {
            log.asked(QUESTION);
            assertThat(lines()).containsExactly("q-1 MAGDA null null null");
        });

        assertThat(lines()).containsExactly("q-1 MAGDA null null null");
    }

    @Test
    void itsAnswerIsAddedOnce() {
        log.asked(QUESTION);
        node.undone(() -> log.answered(ANSWER));

        assertThat(lines()).containsExactly("q-1 MAGDA magda-77 ok 412");
        assertThatIllegalStateException()
                .isThrownBy(() -> log.answered(new Answered("q-1", null, "timed-out", Duration.ofSeconds(8))));
        assertThat(lines()).containsExactly("q-1 MAGDA magda-77 ok 412");
    }

    @Test
    void anAnswerToNoQuestionIsTold() {
        assertThatIllegalStateException().isThrownBy(() -> log.answered(ANSWER)).withMessageContaining("q-1");
    }

    @Test
    void aSecondQuestionUnderTheSameReferenceIsNotToBeAsked() {
        log.asked(QUESTION);

        assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> log.asked(QUESTION));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update lookup.question set code = 'ok', duration_ms = 1",
                "update lookup.question set signal_id = gen_random_uuid() where reference = 'q-2'",
                "update lookup.question set code = 'ok', duration_ms = 1, asked_at = now() where reference = 'q-2'",
                "update lookup.question set service = 'another' where reference = 'q-2'",
                "update lookup.question set code = null, duration_ms = null, their_reference = null",
                "delete from lookup.question",
                "truncate lookup.question",
                "set session_replication_role = replica; delete from lookup.question"
            })
    void nothingElseOnRecordCanBeChanged(String change) {
        log.asked(QUESTION);
        log.answered(ANSWER);
        log.asked(new Asked("q-2", QUESTION.signal(), MAGDA, QUESTION.service(), "02.01.0000", Node.START));
        List<String> before = lines();

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> database.outside().sql(change).update())
                .havingRootCause()
                .isInstanceOfSatisfying(
                        SQLException.class,
                        cause -> assertThat(cause.getSQLState()).isEqualTo("HWL01"));
        assertThat(lines()).isEqualTo(before).hasSize(2);
    }

    private List<String> lines() {
        return database.outside()
                .sql("select concat_ws(' ', reference, source, coalesce(their_reference, 'null'),"
                        + " coalesce(code, 'null'), coalesce(duration_ms::text, 'null'))"
                        + " from lookup.question order by reference")
                .query((row, _) -> row.getString(1))
                .list();
    }
}
