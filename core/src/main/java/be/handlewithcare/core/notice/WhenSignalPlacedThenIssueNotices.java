package be.handlewithcare.core.notice;

import be.handlewithcare.core.ids.KeyedHash;
import be.handlewithcare.core.ids.NoticeId;
import be.handlewithcare.core.notice.NoticeCommand.IssueNotice;
import be.handlewithcare.core.signal.SignalEvent.SignalPlaced;
import java.util.List;

/** When a signal is placed, then each of its schools gets a notice: at once, whatever the hour. */
public final class WhenSignalPlacedThenIssueNotices {
    private final KeyedHash hash;

    public WhenSignalPlacedThenIssueNotices(KeyedHash hash) {
        this.hash = hash;
    }

    /** The commands that follow; equal for equal events. */
    public List<IssueNotice> react(SignalPlaced placed) {
        return placed.schools().stream()
                .map(school ->
                        new IssueNotice(NoticeId.derive(hash, placed.signal(), school.value()), school, placed))
                .toList();
    }
}
