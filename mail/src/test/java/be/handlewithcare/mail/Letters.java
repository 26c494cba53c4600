package be.handlewithcare.mail;

import be.handlewithcare.core.ids.AlertId;
import be.handlewithcare.core.ids.NoticeId;
import be.handlewithcare.core.ids.SignalId;
import be.handlewithcare.core.lookup.LookupSource;
import be.handlewithcare.core.mail.Letter;
import be.handlewithcare.core.mail.Letter.LookupStopped;
import be.handlewithcare.core.mail.Letter.NoticeUnread;
import be.handlewithcare.core.mail.Letter.NoticeWaits;
import be.handlewithcare.core.mail.Letter.NoticeWithdrawn;
import be.handlewithcare.core.mail.Letter.ReportingUnusual;
import be.handlewithcare.core.mail.Letter.SignalOverdue;
import be.handlewithcare.core.mail.Letter.SignalReturned;
import be.handlewithcare.core.mail.Letter.SignalUndecided;
import be.handlewithcare.core.school.InstitutionNumber;
import be.handlewithcare.core.signal.Escalation;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** One letter of every sort that differs from the others in anything. */
final class Letters {
    private Letters() {}

    static List<Letter> toSchools(UUID id) {
        NoticeId notice = new NoticeId(id);
        return List.of(
                new NoticeWaits(notice),
                new NoticeUnread(notice, 1),
                new NoticeUnread(notice, 2),
                new NoticeWithdrawn(notice));
    }

    /** To a zone, or to VECK in its place. */
    static List<Letter> toZones(UUID id) {
        SignalId signal = new SignalId(id);
        return List.of(
                new SignalUndecided(signal, Escalation.ZONE),
                new SignalUndecided(signal, Escalation.ZONE_AND_VECK),
                new SignalReturned(signal, new InstitutionNumber("012345")),
                new SignalReturned(signal, new InstitutionNumber("054321")),
                new SignalOverdue(signal));
    }

    /** To a zone or to VECK. */
    static List<Letter> toDesks(UUID id) {
        return Stream.concat(toZones(id).stream(), Stream.of(new ReportingUnusual(new AlertId(id))))
                .toList();
    }

    static List<Letter> toOperators(UUID id) {
        return List.of(new LookupStopped(
                LookupSource.MAGDA,
                Instant.parse("2026-11-21T08:00:00Z").plusSeconds(Math.floorMod(id.hashCode(), 60))));
    }
}
