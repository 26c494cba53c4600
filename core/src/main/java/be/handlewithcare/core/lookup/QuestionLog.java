package be.handlewithcare.core.lookup;

import be.handlewithcare.core.ids.SignalId;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The duty to log: every question that goes to somebody else, apart from what the application logs, and without a name, a
 * birth date or a national number. An auditor reads it.
 */
public interface QuestionLog {

    /**
     * Writes down that a question is about to be asked. Durable when it returns.
     *
     * @throws RuntimeException if it cannot be written; the question must not be asked then
     */
    void asked(Asked question);

    /** Writes down what came of it. Without this the entry stays one without an answer. */
    void answered(Answered answer);

    /**
     * A question about to be asked.
     *
     * @param reference ours, unique
     * @param signal for whom
     * @param service as the other side names it
     */
    record Asked(String reference, SignalId signal, LookupSource source, String service, String version, Instant at) {}

    /**
     * What came of a question.
     *
     * @param reference ours
     * @param theirReference the other side's own, if it told one
     * @param code {@code ok}, the other side's code, or one of ours such as {@code timed-out}
     */
    record Answered(String reference, @Nullable String theirReference, String code, Duration duration) {}
}
