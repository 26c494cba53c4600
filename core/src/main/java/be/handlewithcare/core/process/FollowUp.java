package be.handlewithcare.core.process;

import be.handlewithcare.core.ids.NoticeId;
import be.handlewithcare.core.ids.SignalId;
import be.handlewithcare.core.mail.Writing;
import be.handlewithcare.core.notice.NoticeCommand;
import be.handlewithcare.core.signal.SignalCommand;
import java.time.Instant;

/** A consequence of an event. All consequences are stored in the commit of the event, or the event is not stored. */
public sealed interface FollowUp {
    /** A command that is sent in the commit of the event. */
    sealed interface AtOnce extends FollowUp {}

    /** Work that is noted in the commit of the event and is done later. */
    sealed interface Later extends FollowUp permits Deadline, Write, LookUp, CancelForSignal, CancelForNotice {}

    /** A signal gets a command. */
    record SendToSignal(SignalCommand command) implements AtOnce {}

    /** A notice gets a command. */
    record SendToNotice(NoticeCommand command) implements AtOnce {}

    /**
     * Somebody gets a letter, if the letter is {@linkplain be.handlewithcare.core.mail.StillTrue still true} when it leaves.
     *
     * @param notBefore the letter leaves then or later; of several letters that may leave, the one with the earliest instant
     *     leaves first
     */
    record Write(Writing writing, Instant notBefore) implements Later {}

    /**
     * The school of a signal is looked up.
     *
     * @param dueAt of several lookups, the one that is due first is made first
     * @param askAPersonAt a person is asked to decide if no source has answered until then
     */
    record LookUp(SignalId signal, Instant dueAt, Instant askAPersonAt) implements Later {}

    /** All that is pending for a signal is cancelled: deadlines, letters and its lookup. */
    record CancelForSignal(SignalId signal) implements Later {}

    /**
     * All that is pending for a notice is cancelled, except a {@linkplain be.handlewithcare.core.mail.Letter.NoticeWithdrawn
     * letter} that takes the notice back from a school that has read it.
     */
    record CancelForNotice(NoticeId notice) implements Later {}
}
