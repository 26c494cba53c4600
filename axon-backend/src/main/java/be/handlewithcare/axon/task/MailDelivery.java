package be.handlewithcare.axon.task;

import be.handlewithcare.axon.commit.OneCommit;
import be.handlewithcare.axon.task.MailAttempts.Begun;
import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.core.mail.Letter;
import be.handlewithcare.core.mail.Mailroom;
import be.handlewithcare.core.mail.Mailroom.Handover;
import be.handlewithcare.core.school.InstitutionNumber;
import be.handlewithcare.core.school.Mailbox;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Delivers a mail to the first of its mailboxes that takes it. It skips a mailbox that the server refuses for good, or that got
 * several copies without an answer, and notifies VECK of the school. A mail is never sent twice at once, over all nodes.
 */
final class MailDelivery {
    private static final Logger LOG = LoggerFactory.getLogger(MailDelivery.class);
    private static final Duration OTHER_NODE = Duration.ofMinutes(1);

    private final Mailroom mail;
    private final MailAttempts attempts;
    private final MailBreaker breaker;
    private final StoredMailboxFaults faults;
    private final OneCommit commit;

    MailDelivery(
            Mailroom mail, MailAttempts attempts, MailBreaker breaker, StoredMailboxFaults faults, OneCommit commit) {
        this.mail = mail;
        this.attempts = attempts;
        this.breaker = breaker;
        this.faults = faults;
        this.commit = commit;
    }

    /**
     * A mail to deliver.
     *
     * @param kind of its task
     * @param instance of its task
     * @param mailboxes in the order to try them
     * @param school the school of those mailboxes; absent if they are no school's
     */
    record Item(
            TaskKind kind,
            String instance,
            Letter letter,
            List<Mailbox> mailboxes,
            @Nullable InstitutionNumber school) {}

    /**
     * Returns whether the server has the mail now; false if no mailbox can be mailed.
     *
     * @throws TryAgain if it is to be delivered later
     */
    boolean deliver(Item item) {
        for (MailAttempt known : attempts.of(item.kind(), item.instance(), item.mailboxes())) {
            if (known.taken()) {
                return true;
            }
            if (known.isWaiting()) {
                throw TryAgain.held(known.pause());
            }
            if (!known.isHopeless() && isTaken(item, known)) {
                return true;
            }
        }
        return false;
    }

    private boolean isTaken(Item item, MailAttempt known) {
        breaker.ask().ifPresent(wait -> {
            throw TryAgain.held(wait);
        });
        Begun begun = attempts.begin(item.kind(), item.instance(), known.mailbox())
                .orElseThrow(() -> TryAgain.held(OTHER_NODE));
        AtomicBoolean left = new AtomicBoolean();
        Handover said = mail.hand(item.letter(), known.mailbox(), () -> {
            left.set(attempts.leaves(begun));
            return left.get();
        });
        return settle(item, known, begun, left.get(), said);
    }

    private boolean settle(Item item, MailAttempt known, Begun begun, boolean left, Handover said) {
        switch (said) {
            case Handover.Unreachable(int code) -> breaker.failed(code);
            case Handover.NotSent() -> {}
            case Handover.Refused(int code, String _) when code == 0 -> {
                // The server was not even asked.
            }
            default -> breaker.answered();
        }
        if (left && !(said instanceof Handover.Taken) && !(said instanceof Handover.Unanswered)) {
            attempts.sentInVain(begun);
        }
        return switch (said) {
            case Handover.Taken() -> {
                attempts.taken(begun);
                yield true;
            }
            case Handover.Refused(int code, String words) -> refused(item, begun, code, words);
            case Handover.Unanswered() -> unanswered(item, known, begun);
            case Handover.Unreachable(int code) -> throw later(item, "mail server unreachable", code);
            case Handover.Postponed(int code) -> throw later(item, "mail postponed", code);
            case Handover.NotSent() -> throw TryAgain.held(OTHER_NODE);
        };
    }

    private boolean refused(Item item, Begun begun, int code, String words) {
        LOG.warn("mail refused {} school {} code {}", item.letter(), school(item), code);
        commit.run(Actor.SYSTEM, _ -> {
            attempts.refused(begun);
            tell(item, code == 0 ? words : code + " " + words);
            return begun;
        });
        return false;
    }

    private boolean unanswered(Item item, MailAttempt known, Begun begun) {
        int copies = known.unanswered() + 1;
        LOG.warn("mail unanswered {} school {} copies {}", item.letter(), school(item), copies);
        commit.run(Actor.SYSTEM, _ -> {
            attempts.unanswered(begun);
            if (copies >= MailAttempt.MOST_COPIES) {
                tell(item, "");
            }
            return begun;
        });
        if (copies < MailAttempt.MOST_COPIES) {
            throw TryAgain.held(MailAttempts.LONG_PAUSE);
        }
        return false;
    }

    private void tell(Item item, String words) {
        Optional.ofNullable(item.school()).ifPresent(school -> faults.tell(school, words));
    }

    private static TryAgain later(Item item, String why, int code) {
        LOG.warn("{} {} school {} code {}", why, item.letter(), school(item), code);
        return new TryAgain(Duration.ZERO);
    }

    private static String school(Item item) {
        return item.school() == null ? "-" : item.school().value();
    }
}
