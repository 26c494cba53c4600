package be.handlewithcare.police;

import be.handlewithcare.core.child.BirthDate;
import be.handlewithcare.core.child.ChildName;
import be.handlewithcare.core.child.Identity;
import be.handlewithcare.core.intervention.ReportRules;
import be.handlewithcare.web.Fields;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A child as it comes in, before any rule was applied. */
public record WireChild(
        @Nullable String givenName,
        @Nullable String familyName,
        @Nullable String birthDate) {

    /** Where the three parts stand in the request. */
    record Pointers(String givenName, String familyName, String birthDate) {}

    /**
     * The child, or nothing if a rule was broken; each broken rule is remembered.
     *
     * @param occurredAt when the intervention was, to tell whether this was a child then; null if that is unreadable
     */
    Optional<Identity> read(Pointers at, @Nullable Instant occurredAt, Fields fields) {
        Optional<String> given = givenName == null
                ? Optional.of(ChildName.NO_GIVEN_NAME)
                : fields.required(at.givenName(), givenName, ChildName::part);
        Optional<String> family = fields.required(at.familyName(), familyName, ChildName::part);
        Optional<BirthDate> born =
                fields.required(at.birthDate(), birthDate, text -> bornAsChild(WireTime.birthDate(text), occurredAt));
        return given.flatMap(first ->
                family.flatMap(last -> born.map(day -> new Identity(new ChildName(first, last), day))));
    }

    private static BirthDate bornAsChild(BirthDate birthDate, @Nullable Instant occurredAt) {
        if (occurredAt != null) {
            ReportRules.isChild(birthDate, occurredAt);
        }
        return birthDate;
    }

    @Override
    public String toString() {
        return "WireChild[…]";
    }
}
