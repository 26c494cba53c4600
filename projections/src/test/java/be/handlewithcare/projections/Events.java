package be.handlewithcare.projections;

import static java.nio.charset.StandardCharsets.UTF_8;

import be.handlewithcare.core.calendar.Promise;
import be.handlewithcare.core.child.ChildToken;
import be.handlewithcare.core.child.ErasureCause;
import be.handlewithcare.core.child.SealedIdentity;
import be.handlewithcare.core.decision.DomainEvent;
import be.handlewithcare.core.ids.InterventionId;
import be.handlewithcare.core.ids.NoticeId;
import be.handlewithcare.core.ids.SignalId;
import be.handlewithcare.core.intervention.ContentDigest;
import be.handlewithcare.core.intervention.InterventionEvent.InterventionReported;
import be.handlewithcare.core.lookup.LookupOutcome;
import be.handlewithcare.core.lookup.LookupSource;
import be.handlewithcare.core.notice.NoticeEvent.NoticeDelivered;
import be.handlewithcare.core.notice.NoticeEvent.NoticeIssued;
import be.handlewithcare.core.notice.NoticeEvent.NoticeReturned;
import be.handlewithcare.core.school.InstitutionNumber;
import be.handlewithcare.core.signal.AttentionReason;
import be.handlewithcare.core.signal.ClosingReason;
import be.handlewithcare.core.signal.PlacedBy;
import be.handlewithcare.core.signal.SignalEvent.SchoolTold;
import be.handlewithcare.core.signal.SignalEvent.SignalClosed;
import be.handlewithcare.core.signal.SignalEvent.SignalErased;
import be.handlewithcare.core.signal.SignalEvent.SignalLookedUp;
import be.handlewithcare.core.signal.SignalEvent.SignalNeedsAttention;
import be.handlewithcare.core.signal.SignalEvent.SignalNotified;
import be.handlewithcare.core.signal.SignalEvent.SignalPlaced;
import be.handlewithcare.core.signal.SignalEvent.SignalRaised;
import be.handlewithcare.core.signal.SignalEvent.SignalReturned;
import be.handlewithcare.core.signal.SignalEvent.SignalWithdrawn;
import be.handlewithcare.core.signal.WithdrawalReason;
import be.handlewithcare.core.zone.PolicePost;
import be.handlewithcare.core.zone.PoliceZone;
import be.handlewithcare.core.zone.ZoneCode;
import be.handlewithcare.core.zone.ZoneDirectory;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Events in few words; things of the same word are the same thing. */
public final class Events {
    public static final ZoneCode RIVIERENLAND = new ZoneCode("5913");
    public static final ZoneCode HEIST = new ZoneCode("5362");
    public static final InstitutionNumber OAK = new InstitutionNumber("012345");
    public static final InstitutionNumber BEECH = new InstitutionNumber("054321");

    /** Both that report lie in one province, and nothing happens in the other. */
    public static final ZoneDirectory ZONES = () -> List.of(
            new PoliceZone(HEIST, "Heist", "Antwerpen", Set.of("Heist-op-den-Berg"), true),
            new PoliceZone(RIVIERENLAND, "Rivierenland", "Antwerpen", Set.of("Willebroek"), true),
            new PoliceZone(new ZoneCode("5388"), "Leuven", "Vlaams-Brabant", Set.of("Leuven"), true));

    private Events() {}

    public static InterventionId intervention(String word) {
        return new InterventionId(uuid("intervention", word));
    }

    public static SignalId signal(String word) {
        return new SignalId(uuid("signal", word));
    }

    public static NoticeId notice(SignalId signal, InstitutionNumber school) {
        return new NoticeId(uuid("notice", signal + school.value()));
    }

    private static UUID uuid(String kind, String word) {
        return UUID.nameUUIDFromBytes((kind + ":" + word).getBytes(UTF_8));
    }

    /** An intervention and a signal for each child, named by the word of the child; reported an hour after. */
    public static DomainEvent[] report(
            String word, ZoneCode zone, @Nullable String post, Instant occurredAt, String... children) {
        List<SignalId> signals =
                Arrays.stream(children).map(child -> signal(word + "/" + child)).toList();
        DomainEvent[] events = new DomainEvent[children.length + 1];
        events[0] = reported(word, zone, post, occurredAt, signals);
        for (int i = 0; i < children.length; i++) {
            events[i + 1] = raised(word, zone, post, occurredAt, children[i]);
        }
        return events;
    }

    public static InterventionReported reported(
            String word, ZoneCode zone, @Nullable String post, Instant occurredAt, List<SignalId> signals) {
        return new InterventionReported(
                intervention(word),
                zone,
                post == null ? null : new PolicePost(post),
                occurredAt,
                Promise.dueAt(occurredAt),
                occurredAt.plusSeconds(3600),
                new ContentDigest("digest"),
                signals);
    }

    public static SignalRaised raised(
            String word, ZoneCode zone, @Nullable String post, Instant occurredAt, String child) {
        return new SignalRaised(
                signal(word + "/" + child),
                intervention(word),
                zone,
                post == null ? null : new PolicePost(post),
                occurredAt,
                Promise.dueAt(occurredAt),
                occurredAt.plusSeconds(3600),
                new SealedIdentity("sealed"),
                new ChildToken("token of " + child));
    }

    public static SignalLookedUp lookedUp(
            SignalId signal, LookupOutcome outcome, Instant at, InstitutionNumber... schools) {
        return new SignalLookedUp(signal, LookupSource.MAGDA, outcome, List.of(schools), at);
    }

    public static SignalPlaced placed(SignalId signal, Instant at, InstitutionNumber... schools) {
        return new SignalPlaced(signal, List.of(schools), PlacedBy.LOOKUP, new SealedIdentity("sealed"), at, at);
    }

    public static SignalPlaced placedByHand(SignalId signal, Instant at, InstitutionNumber... schools) {
        return new SignalPlaced(signal, List.of(schools), PlacedBy.PERSON, new SealedIdentity("sealed"), at, at);
    }

    public static SignalNeedsAttention needsAttention(SignalId signal, AttentionReason reason, Instant at) {
        return new SignalNeedsAttention(signal, reason, List.of(OAK, BEECH), at);
    }

    public static SignalClosed closed(SignalId signal, Instant at) {
        return new SignalClosed(signal, ClosingReason.NOT_PARTICIPATING, at);
    }

    public static NoticeIssued issued(SignalId signal, InstitutionNumber school, Instant at) {
        return issued(signal, school, at, at);
    }

    /** The same, of what happened then. */
    public static NoticeIssued issued(SignalId signal, InstitutionNumber school, Instant occurredAt, Instant at) {
        return new NoticeIssued(
                notice(signal, school), signal, school, new SealedIdentity("sealed"), Promise.dueAt(occurredAt), at);
    }

    public static NoticeDelivered delivered(SignalId signal, InstitutionNumber school, Instant at) {
        return new NoticeDelivered(notice(signal, school), signal, at);
    }

    public static SignalNotified notified(SignalId signal, Instant at) {
        return new SignalNotified(signal, at);
    }

    /** That school was told: the mail for its notice left. */
    public static DomainEvent[] told(SignalId signal, InstitutionNumber school, Instant at) {
        return new DomainEvent[] {delivered(signal, school, at), new SchoolTold(signal, school, at)};
    }

    /** The school sent it back. */
    public static DomainEvent[] returned(SignalId signal, InstitutionNumber school, Instant at) {
        return new DomainEvent[] {
            new NoticeReturned(notice(signal, school), signal, school, at),
            new SignalReturned(signal, school, List.of(), at)
        };
    }

    public static SignalWithdrawn withdrawn(SignalId signal, Instant at, InstitutionNumber... schools) {
        return new SignalWithdrawn(signal, WithdrawalReason.WRONG_CHILD, List.of(schools), at);
    }

    public static SignalErased erased(SignalId signal, String intervention, Instant at, InstitutionNumber... schools) {
        return new SignalErased(signal, intervention(intervention), ErasureCause.LAPSED, List.of(schools), at);
    }
}
