package be.handlewithcare.core.notice;

import be.handlewithcare.core.ids.KeyedHash;
import be.handlewithcare.core.ids.NoticeId;
import be.handlewithcare.core.notice.NoticeCommand.EraseNotice;
import be.handlewithcare.core.signal.SignalEvent.SignalErased;
import java.util.List;

/** When a signal is erased, then so is each notice that it ever had, in the same commit. */
public final class WhenSignalErasedThenEraseNotices {
    private final KeyedHash hash;

    public WhenSignalErasedThenEraseNotices(KeyedHash hash) {
        this.hash = hash;
    }

    /** The commands that follow; equal for equal events. */
    public List<EraseNotice> react(SignalErased erased) {
        return erased.schools().stream()
                .map(school ->
                        new EraseNotice(NoticeId.derive(hash, erased.signal(), school.value()), erased.erasedAt()))
                .toList();
    }
}
