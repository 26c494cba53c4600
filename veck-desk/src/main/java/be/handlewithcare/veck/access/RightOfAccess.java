package be.handlewithcare.veck.access;

import be.handlewithcare.core.audit.AuditAction;
import be.handlewithcare.core.audit.AuditEntry;
import be.handlewithcare.core.audit.AuditTrail;
import be.handlewithcare.core.calendar.SchoolYear;
import be.handlewithcare.core.child.ChildToken;
import be.handlewithcare.core.child.ChildTokens;
import be.handlewithcare.core.child.Identity;
import be.handlewithcare.core.child.Retention;
import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.projections.monitoring.SignalsOfChild;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Answers who uses the right of access. That the auditor asked is on the trail before anything is looked up. */
record RightOfAccess(AuditTrail trail, ChildTokens tokens, SignalsOfChild signals, Reveals reveals, Clock clock) {
    /** As far back as anything can be kept, and a day more for an erasure that is late. */
    private static final Duration REACH = Retention.LONGEST.plusDays(1);

    AccessAnswer answer(Identity child, Actor by) {
        Instant now = clock.instant();
        trail.record(new AuditEntry(now, by, AuditAction.SEARCHED, "access-request", null, AuditEntry.DONE));
        return new AccessAnswer(signals.find(tokensOf(child, now)).stream()
                .map(found -> AccessAnswer.Signal.of(found, reveals.of(found.signal())))
                .toList());
    }

    /** Of one school year or two; none of them is forgotten, as that happens long after its last signal was. */
    private Set<ChildToken> tokensOf(Identity child, Instant now) {
        return Stream.of(now.minus(REACH), now)
                .map(SchoolYear::of)
                .distinct()
                .map(year -> tokens.tokenOf(child, year))
                .collect(Collectors.toUnmodifiableSet());
    }
}
