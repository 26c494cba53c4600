package be.handlewithcare.projections.desk;

import be.handlewithcare.core.ids.InterventionId;
import be.handlewithcare.core.ids.SignalId;
import be.handlewithcare.core.zone.ZoneCode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a police zone asks of its own. What is another zone's is not there. */
public interface ZoneDesk {

    /** An intervention of this zone with the current statuses of its signals. */
    Optional<InterventionView> intervention(ZoneCode zone, InterventionId intervention);

    /** A signal of this zone. */
    Optional<SignalView> signal(ZoneCode zone, SignalId signal);

    /**
     * A page of the zone's signals, oldest due first.
     *
     * @param status only those, or all
     * @param after where the page before ended, or from the start
     * @param limit 1 to 200
     */
    SignalPage signals(ZoneCode zone, @Nullable SignalStatus status, @Nullable SignalCursor after, int limit);

    /** How a signal of this zone found its school; empty while it is placed nowhere, and once the child is forgotten. */
    Optional<SignalPlacement> placement(ZoneCode zone, SignalId signal);

    /**
     * The schools to choose from for a signal of this zone that needs attention, by municipality and name, telling which
     * of them a source of enrolments named. Only those that take part today, and none that sent it back. Empty for a
     * signal that does not need attention.
     */
    List<SchoolChoice> candidates(ZoneCode zone, SignalId signal);
}
