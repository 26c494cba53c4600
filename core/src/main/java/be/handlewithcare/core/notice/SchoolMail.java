package be.handlewithcare.core.notice;

import be.handlewithcare.core.ids.NoticeId;
import be.handlewithcare.core.school.Mailbox;

/** Tells a school by mail that something waits on its desk, and nothing else. */
public interface SchoolMail {

    /**
     * Hands the mail to the mail server and returns once the server took it. A repeat for the same notice carries the
     * same message id, so a reader can recognise it.
     */
    Handover noticeWaiting(NoticeId notice, Mailbox to);

    /** What the mail server said. */
    sealed interface Handover {

        /** It has the mail. */
        record Taken() implements Handover {}

        /** It could not be reached or refused the mail; to be tried again. */
        record Refused() implements Handover {}
    }
}
