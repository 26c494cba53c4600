package be.handlewithcare.core.mail;

import be.handlewithcare.core.school.Mailbox;
import be.handlewithcare.core.zone.ZoneCode;
import java.util.Map;

/**
 * Who is called when something waits too long.
 *
 * @param ofZones the duty mailbox of each zone that has one
 * @param ofVeck VECK's mailbox, also for the zones that have none
 * @param ofOperator the mailbox of who keeps the system running
 */
public record DutyMailboxes(Map<ZoneCode, Mailbox> ofZones, Mailbox ofVeck, Mailbox ofOperator) {
    public DutyMailboxes {
        ofZones = Map.copyOf(ofZones);
    }

    /** For an operator without a mailbox VECK is called. */
    public DutyMailboxes(Map<ZoneCode, Mailbox> ofZones, Mailbox ofVeck) {
        this(ofZones, ofVeck, ofVeck);
    }

    /** Where the zone is called; VECK for a zone without a mailbox, so that a call always reaches somebody. */
    public Mailbox of(ZoneCode zone) {
        return ofZones.getOrDefault(zone, ofVeck);
    }
}
