package be.handlewithcare.core.notice;

import be.handlewithcare.core.child.IdentityVault;
import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.core.ids.NoticeId;
import be.handlewithcare.core.school.InstitutionNumber;

/**
 * What a director asks. Every call throws {@code not-found} for a notice of another school, as for none at all, and
 * {@code notice-returned}, {@code notice-withdrawn} or {@code erased} for one that shows no child any more.
 */
public interface HandleNotices {

    /**
     * Shows whom the notice is about. The look is on the audit trail, committed, before the identity is opened; each
     * further look is another entry.
     *
     * @throws be.handlewithcare.core.decision.Rejected {@code not-found}
     */
    IdentityVault.Opened reveal(NoticeId notice, InstitutionNumber school, Actor by);

    /**
     * Confirms that it was read. May be repeated.
     *
     * @throws be.handlewithcare.core.decision.Rejected {@code not-found}, or {@code not-opened} before a reveal
     */
    void acknowledge(NoticeId notice, InstitutionNumber school, Actor by);

    /**
     * Says that the teacher knows; confirms too where that was not done. May be repeated.
     *
     * @throws be.handlewithcare.core.decision.Rejected {@code not-found}, or {@code not-opened} before a reveal
     */
    void teacherInformed(NoticeId notice, InstitutionNumber school, Actor by);

    /**
     * Sends it back: the child is no pupil of this school. The child is hidden at once and the zone decides again. May be
     * repeated.
     *
     * @throws be.handlewithcare.core.decision.Rejected {@code not-found}, or {@code not-opened} before a reveal
     */
    void sendBack(NoticeId notice, InstitutionNumber school, Actor by);
}
