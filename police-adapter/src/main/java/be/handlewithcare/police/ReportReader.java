package be.handlewithcare.police;

import be.handlewithcare.core.child.ChildName;
import be.handlewithcare.core.child.Identity;
import be.handlewithcare.core.decision.Rejected;
import be.handlewithcare.core.decision.Rule;
import be.handlewithcare.core.intervention.Report;
import be.handlewithcare.core.intervention.ReportRules;
import be.handlewithcare.core.zone.PolicePost;
import be.handlewithcare.core.zone.Reference;
import be.handlewithcare.core.zone.ZoneCode;
import be.handlewithcare.web.Fields;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Applies the rules of a report to each of its fields and tells of all that are broken. */
public final class ReportReader {
    private final Clock clock;

    ReportReader(Clock clock) {
        this.clock = clock;
    }

    /**
     * The report.
     *
     * @throws be.handlewithcare.web.InvalidFields with every field that breaks a rule
     */
    public Report read(WireReport wire, ZoneCode zone) {
        Fields fields = new Fields();
        Optional<Reference> reference = fields.required("/reference", wire.reference(), Reference::new);
        Optional<Instant> occurredAt = fields.required("/occurredAt", wire.occurredAt(), this::occurredAt);
        Optional<PolicePost> post = fields.optional("/post", wire.post(), ReportReader::post);
        List<Identity> children = children(wire.children(), occurredAt.orElse(null), fields);
        blameTheMomentToo("/occurredAt", occurredAt.orElse(null), fields);
        fields.throwIfAny();
        return new Report(zone, reference.orElseThrow(), occurredAt.orElseThrow(), post.orElse(null), children);
    }

    /** When an intervention was, unless it has not been yet. Whether it is too old depends on its being a resend. */
    Instant occurredAt(String text) {
        Instant occurredAt = WireTime.instant(text);
        ReportRules.notInTheFuture(occurredAt, clock.instant());
        return occurredAt;
    }

    /**
     * Reports the moment as a possible fault too, if a person was too old then and the moment is further back than a report may
     * be: the year may be the typing error, and not the birth date. A resend has no such person, so it is never refused for its
     * age here.
     */
    void blameTheMomentToo(String pointer, @Nullable Instant occurredAt, Fields fields) {
        boolean noChild = fields.errors().stream().anyMatch(error -> error.rule() == Rule.NOT_A_CHILD);
        if (occurredAt != null && noChild) {
            fields.check(pointer, () -> ReportRules.notTooOld(occurredAt, clock.instant()));
        }
    }

    /** Refuses the replacement character of an unreadable letter, which is never part of a name. */
    static PolicePost post(String text) {
        if (text.indexOf(ChildName.REPLACEMENT) >= 0) {
            throw new Rejected(Rule.FORBIDDEN_CHARACTER);
        }
        return new PolicePost(text);
    }

    private static List<Identity> children(
            @Nullable List<@Nullable WireChild> wire, @Nullable Instant occurredAt, Fields fields) {
        // Too many are not read one by one: the answer could grow far larger than the request.
        Optional<List<@Nullable WireChild>> children = fields.required("/children", wire, some -> {
            ReportRules.numberOfChildren(some.size());
            return some;
        });
        return children.stream()
                .flatMap(some -> IntStream.range(0, some.size())
                        .mapToObj(index -> child(some.get(index), index, occurredAt, fields))
                        .flatMap(Optional::stream))
                .toList();
    }

    private static Optional<Identity> child(
            @Nullable WireChild child, int index, @Nullable Instant occurredAt, Fields fields) {
        String pointer = "/children/" + index;
        if (child == null) {
            fields.refuse(pointer, Rule.REQUIRED);
            return Optional.empty();
        }
        var pointers = new WireChild.Pointers(pointer + "/givenName", pointer + "/familyName", pointer + "/birthDate");
        return child.read(pointers, occurredAt, fields);
    }
}
