package be.handlewithcare.core.notice;

import be.handlewithcare.core.notice.NoticeEvent.NoticeReturned;
import be.handlewithcare.core.signal.SignalCommand.RecordReturn;

/** When a school returns a notice, then its signal goes back to the zone, in the same commit. */
public final class WhenNoticeReturnedThenSendSignalBack {
    private WhenNoticeReturnedThenSendSignalBack() {}

    /** The command that follows. */
    public static RecordReturn react(NoticeReturned returned) {
        return new RecordReturn(returned.signal(), returned.school(), returned.returnedAt());
    }
}
