package be.handlewithcare.core.oracle;

import be.handlewithcare.core.notice.NoticeEvent;
import be.handlewithcare.core.oracle.View.Sees;
import be.handlewithcare.core.signal.SignalEvent;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How a signal stands, told from its events and those of its notices, as a page would. */
final class Seen {
    private String status = "";
    private String reason = "";
    private boolean placed;
    private boolean overdue;
    private boolean erased;
    private List<Integer> candidates = List.of();
    private final Map<Integer, Sees> notices = new TreeMap<>();

    void on(SignalEvent event) {
        check(!erased, "something happened to a child that was forgotten");
        switch (event) {
            case SignalEvent.SignalRaised _ -> {
                check(status.isEmpty(), "raised twice");
                stands("AWAITING_SCHOOL", "");
            }
            case SignalEvent.SignalPlaced _ -> {
                stands("AWAITING_SCHOOL", "");
                placed = true;
            }
            case SignalEvent.SignalNeedsAttention needs -> {
                stands("NEEDS_ATTENTION", needs.reason().name());
                candidates = Names.numbers(needs.candidates());
            }
            case SignalEvent.SignalNotified _ -> {
                check(placed, "notified of what was not placed");
                status = "NOTIFIED";
            }
            case SignalEvent.SignalReturned returned -> {
                stands("NEEDS_ATTENTION", "RETURNED");
                candidates = Names.numbers(returned.candidates());
            }
            case SignalEvent.SignalOverdue _ -> {
                check(!overdue, "overdue twice");
                overdue = true;
            }
            case SignalEvent.SignalClosed closed ->
                stands("CLOSED", closed.reason().name());
            case SignalEvent.SignalWithdrawn _ -> stands("WITHDRAWN", "");
            case SignalEvent.SignalErased _ -> {
                erased = true;
                candidates = List.of();
            }
            case SignalEvent.SignalLookedUp _, SignalEvent.SchoolTold _, SignalEvent.SignalEscalated _ -> {}
        }
    }

    private void stands(String newStatus, String newReason) {
        status = newStatus;
        reason = newReason;
        placed = false;
        candidates = List.of();
    }

    void on(NoticeEvent event) {
        int school = Names.schoolOf(event.notice());
        Sees before = notices.getOrDefault(school, Sees.NOTHING);
        check(before != Sees.ERASED, "something happened to a notice that was forgotten");
        switch (event) {
            case NoticeEvent.NoticeIssued _ -> {
                check(!notices.containsKey(school), "a second notice at one school");
                notices.put(school, Sees.UNREAD);
            }
            case NoticeEvent.NoticeOpened _ -> notices.put(school, Sees.OPENED);
            case NoticeEvent.NoticeAcknowledged _ -> notices.put(school, Sees.ACKNOWLEDGED);
            case NoticeEvent.TeacherInformed _ -> {
                check(before == Sees.ACKNOWLEDGED, "the teacher knows of what the school did not confirm");
                notices.put(school, Sees.TEACHER_INFORMED);
            }
            case NoticeEvent.NoticeReturned _ -> notices.put(school, Sees.RETURNED);
            case NoticeEvent.NoticeWithdrawn withdrawn ->
                notices.put(school, withdrawn.wasOpened() ? Sees.WITHDRAWN : Sees.NOTHING);
            case NoticeEvent.NoticeErased _ -> notices.put(school, before == Sees.NOTHING ? Sees.NOTHING : Sees.ERASED);
            case NoticeEvent.NoticeDelivered _, NoticeEvent.SchoolReminded _ -> {}
        }
    }

    View view() {
        return new View(status, reason, placed, overdue, erased, candidates, Map.copyOf(notices));
    }

    private static void check(boolean holds, String otherwise) {
        if (!holds) {
            throw new AssertionError(otherwise);
        }
    }
}
