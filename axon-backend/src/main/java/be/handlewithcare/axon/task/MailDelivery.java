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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Delivers a mail to the first of its mailboxes that takes it. For a day it skips a mailbox that the server refused for good, or
 * that got the last copy without an answer, and notifies VECK of the school. A mail is never sent twice at once, over all nodes.
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
        List<Handover.Denied> denials = new ArrayList<>();
        List<MailAttempt> tried = attempts.of(item.kind(), item.instance(), item.mailboxes());
        if (tried.stream().anyMatch(MailAttempt::taken)) {
            return true;
        }
        for (MailAttempt known : tried) {
            if (known.isWaiting()) {
                throw TryAgain.held(known.pause());
            }
            if (known.isUsedUp()) {
                giveUp(item, known.mailbox());
            } else if (!known.refused() && send(item, known, denials)) {
                tellOf(denials, item);
                return true;
            }
        }
        if (!denials.isEmpty()) {
            if (breaker.isClosed()) {
                tellOf(denials, item);
            }
            throw later(item, "mail denied", denials.getFirst().code());
        }
        return false;
    }

    /** Returns whether the server has the mail now. */
    private boolean send(Item item, MailAttempt known, List<Handover.Denied> denials) {
        if (denials.isEmpty()) {
            // Another mailbox belongs to the same trial: its answer shows which of the two the denial meant.
            breaker.ask().ifPresent(wait -> {
                throw TryAgain.held(wait);
            });
        }
        Begun begun = attempts.begin(item.kind(), item.instance(), known.mailbox())
                .orElseThrow(() -> TryAgain.held(OTHER_NODE));
        AtomicBoolean left = new AtomicBoolean();
        Handover said = mail.hand(item.letter(), known.mailbox(), () -> {
            left.set(attempts.leaves(begun));
            if (left.get()) {
                breaker.leaves();
            }
            return left.get();
        });
        record(begun, left.get(), said);
        report(said);
        switch (said) {
            case Handover.Taken() -> {}
            case Handover.Refused(int code, String words) -> recordRefusal(item, begun, code, words);
            case Handover.Denied denied -> denials.add(denied);
            case Handover.Unanswered() -> recordNoAnswer(item, known);
            case Handover.Unreachable(int code) -> throw later(item, "mail server unreachable", code);
            case Handover.Postponed(int code) -> throw later(item, "mail postponed", code);
            case Handover.NotSent() -> throw TryAgain.held(OTHER_NODE);
        }
        return said instanceof Handover.Taken;
    }

    /** Comes before all else that may fail: it decides whether the mail is sent again. */
    private void record(Begun begun, boolean left, Handover said) {
        switch (said) {
            case Handover.Taken() -> attempts.taken(begun);
            case Handover.Unanswered() -> attempts.unanswered(begun);
            default -> {
                if (left) {
                    attempts.sentInVain(begun);
                }
            }
        }
    }

    private void report(Handover said) {
        switch (said) {
            case Handover.Unreachable(int code) -> breaker.failed(code);
            case Handover.Denied(int code, String _) -> breaker.failed(code);
            case Handover.Unanswered() -> breaker.failed(0);
            case Handover.NotSent() -> {}
            case Handover.Refused(int code, String _) when code == 0 -> {
                // The server was not even asked.
            }
            case Handover.Taken(), Handover.Postponed _, Handover.Refused _ -> breaker.answered();
        }
    }

    private void recordRefusal(Item item, Begun begun, int code, String words) {
        LOG.warn("mail refused {} school {} code {}", item.letter(), school(item), code);
        commit.run(Actor.SYSTEM, _ -> {
            attempts.refused(begun);
            tell(item, code == 0 ? words : code + " " + words);
            return begun;
        });
    }

    private void recordNoAnswer(Item item, MailAttempt known) {
        int copies = known.unanswered() + 1;
        LOG.warn("mail unanswered {} school {} copies {}", item.letter(), school(item), copies);
        if (copies < MailAttempt.MOST_COPIES) {
            throw new TryAgain(MailAttempts.LONG_PAUSE);
        }
        giveUp(item, known.mailbox());
    }

    private void giveUp(Item item, Mailbox mailbox) {
        commit.run(Actor.SYSTEM, _ -> {
            attempts.giveUp(item.kind(), item.instance(), mailbox);
            tell(item, "");
            return mailbox;
        });
    }

    /** The server takes mail for another mailbox of the school, or from us at all: it is the mailbox that it denies. */
    private void tellOf(List<Handover.Denied> denials, Item item) {
        if (!denials.isEmpty()) {
            Handover.Denied first = denials.getFirst();
            LOG.warn("mailbox denied {} school {} code {}", item.letter(), school(item), first.code());
            commit.run(Actor.SYSTEM, _ -> {
                tell(item, first.code() + " " + first.words());
                return first;
            });
        }
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
