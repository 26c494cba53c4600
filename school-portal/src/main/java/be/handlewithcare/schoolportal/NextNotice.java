package be.handlewithcare.schoolportal;

import be.handlewithcare.core.school.InstitutionNumber;
import be.handlewithcare.projections.desk.NoticeView;
import be.handlewithcare.projections.desk.SchoolInbox;
import java.util.List;
import java.util.Optional;

/** Leads from an opened notice to one that still waits of the same night or day, so that several are read in a row. */
final class NextNotice {
    private final SchoolInbox inbox;

    NextNotice(SchoolInbox inbox) {
        this.inbox = inbox;
    }

    /** One that nobody opened before one that somebody did, and the one that came first before the others. */
    Optional<NoticeLine> after(NoticeView read, InstitutionNumber school) {
        NoticeLine here = NoticeLine.of(read);
        List<NoticeLine> others = inbox.notices(school).reversed().stream()
                .map(NoticeLine::of)
                .filter(other -> !other.notice().equals(here.notice()) && !other.isDone())
                .filter(other -> other.arrival().equals(here.arrival()))
                .toList();
        return others.stream()
                .filter(NoticeLine::isNew)
                .findFirst()
                .or(() -> others.stream().findFirst());
    }
}
