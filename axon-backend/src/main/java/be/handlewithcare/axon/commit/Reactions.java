package be.handlewithcare.axon.commit;

import be.handlewithcare.core.ids.KeyedHash;
import be.handlewithcare.core.notice.NoticeCommand;
import be.handlewithcare.core.notice.NoticeEvent;
import be.handlewithcare.core.notice.NoticeEvent.NoticeAcknowledged;
import be.handlewithcare.core.notice.NoticeEvent.NoticeDelivered;
import be.handlewithcare.core.notice.NoticeEvent.NoticeErased;
import be.handlewithcare.core.notice.NoticeEvent.NoticeIssued;
import be.handlewithcare.core.notice.NoticeEvent.NoticeOpened;
import be.handlewithcare.core.notice.NoticeEvent.NoticeReturned;
import be.handlewithcare.core.notice.NoticeEvent.NoticeWithdrawn;
import be.handlewithcare.core.notice.NoticeEvent.SchoolReminded;
import be.handlewithcare.core.notice.NoticeEvent.TeacherInformed;
import be.handlewithcare.core.notice.WhenNoticeReturnedThenSendSignalBack;
import be.handlewithcare.core.notice.WhenSignalErasedThenEraseNotices;
import be.handlewithcare.core.notice.WhenSignalPlacedThenIssueNotices;
import be.handlewithcare.core.notice.WhenSignalWithdrawnThenWithdrawNotices;
import be.handlewithcare.core.signal.SignalCommand;
import be.handlewithcare.core.signal.SignalEvent;
import be.handlewithcare.core.signal.SignalEvent.SchoolTold;
import be.handlewithcare.core.signal.SignalEvent.SignalClosed;
import be.handlewithcare.core.signal.SignalEvent.SignalErased;
import be.handlewithcare.core.signal.SignalEvent.SignalEscalated;
import be.handlewithcare.core.signal.SignalEvent.SignalLookedUp;
import be.handlewithcare.core.signal.SignalEvent.SignalNeedsAttention;
import be.handlewithcare.core.signal.SignalEvent.SignalNotified;
import be.handlewithcare.core.signal.SignalEvent.SignalOverdue;
import be.handlewithcare.core.signal.SignalEvent.SignalPlaced;
import be.handlewithcare.core.signal.SignalEvent.SignalRaised;
import be.handlewithcare.core.signal.SignalEvent.SignalReturned;
import be.handlewithcare.core.signal.SignalEvent.SignalWithdrawn;
import java.util.List;

/** The policies: what follows from an event in the commit that stores it, whoever made it happen. */
public final class Reactions {
    private final WhenSignalPlacedThenIssueNotices whenPlaced;
    private final WhenSignalWithdrawnThenWithdrawNotices whenWithdrawn;
    private final WhenSignalErasedThenEraseNotices whenErased;

    public Reactions(KeyedHash hash) {
        whenPlaced = new WhenSignalPlacedThenIssueNotices(hash);
        whenWithdrawn = new WhenSignalWithdrawnThenWithdrawNotices(hash);
        whenErased = new WhenSignalErasedThenEraseNotices(hash);
    }

    List<? extends NoticeCommand> to(SignalEvent event) {
        return switch (event) {
            case SignalPlaced placed -> whenPlaced.react(placed);
            case SignalWithdrawn withdrawn -> whenWithdrawn.react(withdrawn);
            case SignalErased erased -> whenErased.react(erased);
            case SignalRaised _,
                    SignalLookedUp _,
                    SignalNeedsAttention _,
                    SchoolTold _,
                    SignalNotified _,
                    SignalReturned _,
                    SignalEscalated _,
                    SignalOverdue _,
                    SignalClosed _ -> List.of();
        };
    }

    List<? extends SignalCommand> to(NoticeEvent event) {
        return switch (event) {
            case NoticeReturned returned -> List.of(WhenNoticeReturnedThenSendSignalBack.react(returned));
            case NoticeIssued _,
                    NoticeDelivered _,
                    SchoolReminded _,
                    NoticeOpened _,
                    NoticeAcknowledged _,
                    TeacherInformed _,
                    NoticeWithdrawn _,
                    NoticeErased _ -> List.of();
        };
    }
}
