package be.handlewithcare.core.testkit;

import be.handlewithcare.core.ids.NoticeId;
import be.handlewithcare.core.notice.SchoolMail;
import be.handlewithcare.core.school.Mailbox;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server that takes every mail, until a test lets it refuse. */
public final class RecordingMail implements SchoolMail {
    private final List<Mail> mails = new CopyOnWriteArrayList<>();
    private volatile Handover answer = new Handover.Taken();

    /** What it was handed, taken or refused. */
    public record Mail(NoticeId notice, Mailbox to) {}

    @Override
    public Handover noticeWaiting(NoticeId notice, Mailbox to) {
        mails.add(new Mail(notice, to));
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
