package be.handlewithcare.police.desk;

import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.core.decision.Rejected;
import be.handlewithcare.core.decision.Rule;
import be.handlewithcare.core.ids.SignalId;
import be.handlewithcare.core.zone.ZoneCode;
import be.handlewithcare.police.WireCursor;
import be.handlewithcare.projections.desk.SignalCursor;
import be.handlewithcare.projections.desk.SignalStatus;
import be.handlewithcare.projections.desk.ZoneDesk;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.StringJoiner;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The desk: what waits for a decision, oldest due first, and below it how the zone's signals stand. */
@Controller
final class DeskController {
    private static final Duration RECENT = Duration.ofDays(7);
    private static final Duration OLDER = Duration.ofDays(31);
    private static final int PAGE = 50;

    private final ZoneDesk desk;
    private final Clock clock;

    DeskController(ZoneDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /**
     * The desk of the officer's zone.
     *
     * @param waitingAfter where the page before of the work list ended
     * @param after where the page before of all signals ended
     */
    @GetMapping("/police")
    String desk(
            @RequestParam(name = "waiting", required = false) @Nullable String waitingAfter,
            @RequestParam(required = false) @Nullable String after,
            Actor by,
            Model model) {
        ZoneCode zone = new ZoneCode(by.organisation());
        Instant now = clock.instant();
        SignalCursor waitingFrom = waitingAfter == null ? null : place(waitingAfter);
        SignalCursor from = after == null ? due(now.minus(RECENT)) : place(after);
        model.addAttribute("zone", zone);
        model.addAttribute(
                "waiting", SignalList.of(desk.signals(zone, SignalStatus.NEEDS_ATTENTION, waitingFrom, PAGE)));
        model.addAttribute("all", SignalList.of(desk.signals(zone, null, from, PAGE)));
        model.addAttribute("kept", kept(waitingFrom, after == null ? null : from));
        model.addAttribute("since", from.dueAt());
        model.addAttribute("older", WireCursor.write(due(now.minus(OLDER))));
        return "police/desk";
    }

    /** What was asked in the address, for the links to the other languages. */
    private static String kept(@Nullable SignalCursor waiting, @Nullable SignalCursor after) {
        StringJoiner asked = new StringJoiner("&");
        asked.setEmptyValue("");
        if (waiting != null) {
            asked.add("waiting=" + WireCursor.write(waiting));
        }
        if (after != null) {
            asked.add("after=" + WireCursor.write(after));
        }
        return asked.toString();
    }

    /** Before every signal that is due then. */
    private static SignalCursor due(Instant at) {
        return new SignalCursor(at, new SignalId(new UUID(0, 0)));
    }

    /** An address with a place that was never given leads nowhere. */
    private static SignalCursor place(String opaque) {
        try {
            return WireCursor.read(opaque);
        } catch (Rejected rejected) {
            throw new Rejected(Rule.NOT_FOUND);
        }
    }
}
