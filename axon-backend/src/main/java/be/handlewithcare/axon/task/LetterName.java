package be.handlewithcare.axon.task;

import be.handlewithcare.core.ids.AlertId;
import be.handlewithcare.core.ids.NoticeId;
import be.handlewithcare.core.ids.SignalId;
import be.handlewithcare.core.lookup.LookupSource;
import be.handlewithcare.core.mail.Addressee;
import be.handlewithcare.core.mail.Letter;
import be.handlewithcare.core.mail.Writing;
import be.handlewithcare.core.school.InstitutionNumber;
import be.handlewithcare.core.signal.Escalation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A letter as the name of its task: the id of its subject, its kind, what tells it from others, and to whom. The first letter
 * about a notice has a task of its own, because its delivery is recorded.
 */
final class LetterName {
    private static final String NONE = "-";

    private LetterName() {}

    static PlannedTask planned(Writing writing, Instant at) {
        return switch (writing.letter()) {
            case Letter.NoticeWaits(var notice) -> PlannedTask.of(TaskKind.MAIL_NOTICE, at, notice);
            case Letter.NoticeUnread(var notice, int number) -> planned(at, notice, "unread", number, writing.to());
            case Letter.NoticeWithdrawn(var notice) -> planned(at, notice, "withdrawn", NONE, writing.to());
            case Letter.SignalUndecided(var signal, var step) -> planned(at, signal, "undecided", step, writing.to());
            case Letter.SignalReturned(var signal, var school) -> planned(at, signal, "returned", school, writing.to());
            case Letter.SignalOverdue(var signal) -> planned(at, signal, "overdue", NONE, writing.to());
            case Letter.LookupStopped(var source, var since) -> planned(at, source, "stopped", since, writing.to());
            case Letter.ReportingUnusual(var alert) -> planned(at, alert, "unusual", NONE, writing.to());
            case Letter.MailboxFails(var school, var day) -> planned(at, school, "fails", day, writing.to());
        };
    }

    private static PlannedTask planned(Instant at, Object subject, String kind, Object detail, Addressee to) {
        return PlannedTask.of(TaskKind.SEND_LETTER, at, subject, kind, detail, to);
    }

    /** @throws IllegalArgumentException for what is no such name */
    static Writing read(String instance) {
        List<String> parts = PlannedTask.partsOf(instance);
        if (parts.size() != 4) {
            throw new IllegalArgumentException("not the name of a letter: " + instance);
        }
        return new Writing(letter(parts.get(0), parts.get(1), parts.get(2)), to(parts));
    }

    private static Letter letter(String subject, String kind, String detail) {
        return switch (kind) {
            case "waits" -> new Letter.NoticeWaits(notice(subject));
            case "unread" -> new Letter.NoticeUnread(notice(subject), Integer.parseInt(detail));
            case "withdrawn" -> new Letter.NoticeWithdrawn(notice(subject));
            case "undecided" -> new Letter.SignalUndecided(signal(subject), Escalation.valueOf(detail));
            case "returned" -> new Letter.SignalReturned(signal(subject), new InstitutionNumber(detail));
            case "overdue" -> new Letter.SignalOverdue(signal(subject));
            case "stopped" -> new Letter.LookupStopped(LookupSource.valueOf(subject), Instant.parse(detail));
            case "unusual" -> new Letter.ReportingUnusual(new AlertId(UUID.fromString(subject)));
            case "fails" -> new Letter.MailboxFails(new InstitutionNumber(subject), LocalDate.parse(detail));
            default -> throw new IllegalArgumentException("no such letter: " + kind);
        };
    }

    private static NoticeId notice(String subject) {
        return new NoticeId(UUID.fromString(subject));
    }

    private static SignalId signal(String subject) {
        return new SignalId(UUID.fromString(subject));
    }

    private static Addressee to(List<String> parts) {
        return Addressee.valueOf(parts.get(3));
    }
}
