package be.handlewithcare.schoolportal;

import be.handlewithcare.core.audit.RefusalLog;
import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.core.decision.Rejected;
import be.handlewithcare.core.decision.Rule;
import be.handlewithcare.core.ids.NoticeId;
import be.handlewithcare.core.school.InstitutionNumber;
import be.handlewithcare.projections.desk.NoticeView;
import be.handlewithcare.projections.desk.SchoolInbox;
import be.handlewithcare.web.WrittenUuid;
import java.util.Optional;

/** Finds notices of a director's own school. Who asks for anything else finds nothing, and is on the trail. */
final class OwnNotices {
    private static final String NO_ID = "notice";

    private final SchoolInbox inbox;
    private final RefusalLog refusals;

    OwnNotices(SchoolInbox inbox, RefusalLog refusals) {
        this.inbox = inbox;
        this.refusals = refusals;
    }

    /**
     * The notice with this id, as it stands in the address.
     *
     * @throws Rejected {@link Rule#NOT_FOUND}
     */
    NoticeView find(String id, Actor by) {
        Optional<NoticeId> asked = WrittenUuid.read(id).map(NoticeId::new);
        Optional<NoticeView> own =
                asked.flatMap(notice -> inbox.notice(new InstitutionNumber(by.organisation()), notice));
        if (own.isEmpty()) {
            // What was typed instead of an id could be anything, a name too: it is not repeated.
            refuse(asked.map(NoticeId::toString).orElse(NO_ID), by);
        }
        return own.orElseThrow(() -> new Rejected(Rule.NOT_FOUND));
    }

    private void refuse(String object, Actor by) {
        refusals.refused(by, object, Rule.NOT_FOUND.code());
    }
}
