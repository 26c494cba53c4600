package be.handlewithcare.core.notice;

import be.handlewithcare.core.ids.KeyedHash;
import be.handlewithcare.core.ids.NoticeId;
import be.handlewithcare.core.notice.NoticeCommand.WithdrawNotice;
import be.handlewithcare.core.signal.SignalEvent.SignalWithdrawn;
import java.util.List;

/** When a signal is withdrawn, then so is each of its notices, in the same commit. */
public final class WhenSignalWithdrawnThenWithdrawNotices {
    private final KeyedHash hash;

    public WhenSignalWithdrawnThenWithdrawNotices(KeyedHash hash) {
        this.hash = hash;
    }

    /** The commands that follow; equal for equal events. */
    public List<WithdrawNotice> react(SignalWithdrawn withdrawn) {
        return withdrawn.schools().stream()
                .map(school -> new WithdrawNotice(
                        NoticeId.derive(hash, withdrawn.signal(), school.value()), withdrawn.withdrawnAt()))
                .toList();
    }
}
