package be.handlewithcare.core.testkit;

import be.handlewithcare.core.mail.Letter;
import be.handlewithcare.core.mail.Mailroom;
import be.handlewithcare.core.school.Mailbox;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server that takes every mail, until a test lets it refuse. */
public final class RecordingMailroom implements Mailroom {
    private final List<Mail> mails = new CopyOnWriteArrayList<>();
    private final Map<Mailbox, Handover> answers = new ConcurrentHashMap<>();
    private volatile Runnable hanging = () -> {};
    private volatile Handover answer = new Handover.Taken();

    /** What it was handed, taken or refused. */
    public record Mail(Letter letter, Mailbox to) {}

    @Override
    public Handover hand(Letter letter, Mailbox to, LastCheck check) {
        hanging.run();
        Handover says = answers.getOrDefault(to, answer);
        if (reachesTheContent(says) && !check.maySend()) {
            return new Handover.NotSent();
        }
        mails.add(new Mail(letter, to));
        return says;
    }

    private static boolean reachesTheContent(Handover says) {
        return says instanceof Handover.Taken || says instanceof Handover.Unanswered;
    }

    /** Sets the answer to mails to this mailbox. */
    public void says(Mailbox to, Handover handover) {
        answers.put(to, handover);
    }

    /** Makes the mail server hang, until this has run, before it answers. */
    public void hangs(Runnable untilThen) {
        hanging = untilThen;
    }

    /** From now on it says this. */
    public void says(Handover handover) {
        answer = handover;
    }

    /** What it was handed, in order. */
    public List<Mail> mails() {
        return List.copyOf(mails);
    }
}
