package be.handlewithcare.core.testkit;

import be.handlewithcare.core.mail.Letter;
import be.handlewithcare.core.mail.Mailroom;
import be.handlewithcare.core.school.Mailbox;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server that takes every mail, until a test lets it refuse. */
public final class RecordingMailroom implements Mailroom {
    private final List<Mail> mails = new CopyOnWriteArrayList<>();
    private volatile Handover answer = new Handover.Taken();

    /** What it was handed, taken or refused. */
    public record Mail(Letter letter, Mailbox to) {}

    @Override
    public Handover hand(Letter letter, Mailbox to) {
        mails.add(new Mail(letter, to));
        return answer;
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
