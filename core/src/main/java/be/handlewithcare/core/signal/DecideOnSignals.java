package be.handlewithcare.core.signal;

import be.handlewithcare.core.child.IdentityVault;
import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.core.ids.SignalId;
import be.handlewithcare.core.school.InstitutionNumber;
import be.handlewithcare.core.zone.ZoneCode;
import java.util.List;

/** What a person of a zone decides. Every call throws {@code not-found} for a signal of another zone, as for none. */
public interface DecideOnSignals {
    /**
     * Places the signal at one or two schools; each gets a notice at once. Of two officers the first decides.
     *
     * @throws be.handlewithcare.core.decision.Rejected {@code not-awaiting} if it does not wait for a person,
     *     {@code too-few}, {@code too-many}, {@code not-participating}, or {@code returned-before} for a school that sent
     *     it back
     */
    void place(SignalId signal, ZoneCode zone, List<InstitutionNumber> schools, Actor by);

    /**
     * Ends the signal without a notice.
     *
     * @throws be.handlewithcare.core.decision.Rejected {@code not-awaiting}, {@code notice-stands} while one of two schools
     *     holds its notice (place it there, or withdraw it), or {@code format} for a reason that is not a person's to give
     */
    void close(SignalId signal, ZoneCode zone, ClosingReason reason, Actor by);

    /**
     * Takes the signal back, wherever it stands. A notice that nobody opened vanishes; one that was opened stands as
     * withdrawn, without the child. May be repeated.
     *
     * @throws be.handlewithcare.core.decision.Rejected {@code erased} once the child is forgotten
     */
    void withdraw(SignalId signal, ZoneCode zone, WithdrawalReason reason, Actor by);

    /**
     * Records that an actor looks at the schools to choose from, before they are shown: they tell where pupils with that name, or
     * nearly that name, go to school.
     *
     * @throws be.handlewithcare.core.decision.Rejected {@code too-many} where the zone, or the officer, looked up as many
     *     children as the limits allow; it says for how long
     */
    void look(SignalId signal, ZoneCode zone, Actor by);

    /**
     * Shows which child waits for a decision. The look is on the audit trail, committed, before the identity is opened.
     *
     * @throws be.handlewithcare.core.decision.Rejected {@code not-awaiting} if no decision is open
     */
    IdentityVault.Opened reveal(SignalId signal, ZoneCode zone, Actor by);
}
