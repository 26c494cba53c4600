package be.handlewithcare.schoollookup.magda;

import be.handlewithcare.core.ids.SignalId;
import be.handlewithcare.core.lookup.LookupAnswer.Pending;
import be.handlewithcare.core.lookup.LookupAnswer.Unavailable;
import be.handlewithcare.core.lookup.LookupSource;
import be.handlewithcare.core.lookup.Pace;
import be.handlewithcare.core.lookup.QuestionLog;
import be.handlewithcare.core.lookup.QuestionLog.Answered;
import be.handlewithcare.core.lookup.QuestionLog.Asked;
import be.handlewithcare.core.lookup.Stoppages;
import be.handlewithcare.schoollookup.magda.Heard.NotYet;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.UnaryOperator;
import org.w3c.dom.Document;

/**
 * The questions to MAGDA for one child. Each is on record before it waits for its turn and leaves, and gets no more time
 * than is left for the child.
 */
final class Conversation {
    private static final Pending UNTIL_AN_OPERATOR_LOOKED = new Unavailable(Duration.ofMinutes(1));
    private static final Pending NO_TIME_LEFT = new Unavailable(Duration.ofSeconds(5));
    /** The search for the person, the enrolments of four of that name, and as much again for their answers. */
    private static final int SHARES = 6;

    private final Surroundings surroundings;
    private final SignalId signal;
    private final Patience patience;
    private boolean begun;

    private Conversation(Surroundings surroundings, SignalId signal) {
        this.surroundings = surroundings;
        this.signal = signal;
        this.patience = new Patience(surroundings.settings().lookupPatience());
    }

    /**
     * What each conversation needs from outside.
     *
     * @param signature what is done to a message before it is sent
     */
    record Surroundings(
            MagdaSettings settings,
            Line line,
            UnaryOperator<Document> signature,
            QuestionLog log,
            Pace pace,
            Stoppages stoppages,
            Clock clock) {

        Conversation about(SignalId signal) {
            return new Conversation(this, signal);
        }
    }

    /** Asks once. */
    <T> Heard<T> ask(Question<T> question) {
        if (surroundings.stoppages().of(LookupSource.MAGDA).isPresent()) {
            return new NotYet<>(UNTIL_AN_OPERATOR_LOOKED);
        }
        if (!patience.left().isPositive()) {
            return new NotYet<>(NO_TIME_LEFT);
        }
        Reference reference = Reference.fresh();
        Instant now = surroundings.clock().instant();
        surroundings.log().asked(entry(question.service(), reference, now));
        Patience answering = new Patience(patience.left());
        Finding<T> finding = answerTo(question, reference, now, longestWait(), answering);
        surroundings
                .log()
                .answered(new Answered(reference.value(), finding.theirReference(), finding.code(), answering.used()));
        finding.whatItTakes(surroundings.stoppages(), reference);
        return finding.heard();
    }

    /**
     * A child that is begun waits as long as it can. A new one does not join a line in which its later questions would
     * come too late: else, of many children at once each would be asked for once and none to the end.
     */
    private Duration longestWait() {
        Duration most = begun
                ? patience.left()
                : surroundings.settings().lookupPatience().dividedBy(SHARES);
        begun = true;
        return most;
    }

    private <T> Finding<T> answerTo(
            Question<T> question, Reference reference, Instant now, Duration longestWait, Patience answering) {
        Document envelope = Envelope.around(question, reference, surroundings.settings(), now);
        try (Written message = Written.of(surroundings.signature().apply(envelope));
                Received received =
                        surroundings.line().send(message.bytes(), surroundings.pace(), longestWait, answering)) {
            return Finding.in(Reply.read(received.envelope(), question.service(), reference), question);
        } catch (NoAnswer e) {
            return Finding.none(e);
        }
    }

    private Asked entry(Service service, Reference reference, Instant now) {
        return new Asked(reference.value(), signal, LookupSource.MAGDA, service.operation(), service.version(), now);
    }
}
