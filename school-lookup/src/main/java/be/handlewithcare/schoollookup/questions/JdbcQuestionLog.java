package be.handlewithcare.schoollookup.questions;

import be.handlewithcare.core.lookup.QuestionLog;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** The log of questions in its table, which only grows. */
final class JdbcQuestionLog implements QuestionLog {
    private final JdbcClient jdbc;
    private final TransactionOperations ownTransaction;

    /** @param ownTransaction commits by itself, so that an entry stays whatever becomes of its caller */
    JdbcQuestionLog(JdbcClient jdbc, TransactionOperations ownTransaction) {
        this.jdbc = jdbc;
        this.ownTransaction = ownTransaction;
    }

    @Override
    public void asked(Asked question) {
        ownTransaction.executeWithoutResult(_ -> jdbc.sql("""
                        insert into lookup.question (reference, signal_id, source, service, version, asked_at)
                        values (:reference, :signal, :source, :service, :version, :at)""")
                .param("reference", question.reference())
                .param("signal", question.signal().value())
                .param("source", question.source().name())
                .param("service", question.service())
                .param("version", question.version())
                .param("at", TimeColumn.of(question.at()))
                .update());
    }

    /** @throws IllegalStateException if there is no such question, or it has an answer */
    @Override
    public void answered(Answered answer) {
        ownTransaction.executeWithoutResult(_ -> {
            int answered = jdbc.sql("""
                            update lookup.question
                            set their_reference = :theirs, code = :code, duration_ms = :millis
                            where reference = :reference and code is null""")
                    .param("theirs", answer.theirReference())
                    .param("code", answer.code())
                    .param("millis", answer.duration().toMillis())
                    .param("reference", answer.reference())
                    .update();
            if (answered != 1) {
                throw new IllegalStateException("no question waits for an answer under " + answer.reference());
            }
        });
    }
}
