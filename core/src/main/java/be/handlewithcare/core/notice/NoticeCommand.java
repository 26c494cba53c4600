package be.handlewithcare.core.notice;

import be.handlewithcare.core.ids.NoticeId;
import be.handlewithcare.core.school.InstitutionNumber;
import be.handlewithcare.core.signal.SignalEvent.SignalPlaced;
import java.time.Instant;

/** What can be asked of a notice. What a director asks names the director's school: of another it does not exist. */
public sealed interface NoticeCommand {
    NoticeId notice();

    /** Place it before one of the schools at which its signal was placed. */
    record IssueNotice(NoticeId notice, InstitutionNumber school, SignalPlaced placed) implements NoticeCommand {}

    /** Take note that the mail to the school was handed to the mail server. */
    record RecordDelivery(NoticeId notice, Instant at) implements NoticeCommand {}

    /**
     * Remind the school of it, if nobody has opened it.
     *
     * @param number which reminder this is, 1 for the first; any other than the next does nothing
     */
    record RemindSchool(NoticeId notice, int number, Instant at) implements NoticeCommand {}

    /** Open it, to read whom it is about. */
    record OpenNotice(NoticeId notice, InstitutionNumber school, Instant at) implements NoticeCommand {}

    /** Confirm that it was read. */
    record AcknowledgeNotice(NoticeId notice, InstitutionNumber school, Instant at) implements NoticeCommand {}

    /** Say that the child's teacher knows, by word of mouth. */
    record InformTeacher(NoticeId notice, InstitutionNumber school, Instant at) implements NoticeCommand {}

    /** Send it back: the child is no pupil of this school. */
    record ReturnNotice(NoticeId notice, InstitutionNumber school, Instant at) implements NoticeCommand {}

    /** Take it back, as its signal was. */
    record WithdrawNotice(NoticeId notice, Instant at) implements NoticeCommand {}

    /** Forget the child. Its key is to be destroyed before. */
    record EraseNotice(NoticeId notice, Instant at) implements NoticeCommand {}
}
