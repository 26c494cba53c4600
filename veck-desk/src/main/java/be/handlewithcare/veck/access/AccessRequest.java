package be.handlewithcare.veck.access;

import be.handlewithcare.core.child.BirthDate;
import be.handlewithcare.core.child.ChildName;
import be.handlewithcare.core.child.Identity;
import be.handlewithcare.web.Fields;
import be.handlewithcare.web.IsoDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whose data is asked for, before any rule was applied. */
record AccessRequest(
        @Nullable String givenName,
        @Nullable String familyName,
        @Nullable String birthDate) {

    /**
     * The child, written as strictly as in a report. Its age is no ground to refuse: somebody who is 18 by now may ask what
     * is kept of the child of last week.
     *
     * @throws be.handlewithcare.web.InvalidFields with all that is wrong
     */
    Identity read() {
        Fields fields = new Fields();
        Optional<String> given = fields.optional("/givenName", givenName, ChildName::part);
        Optional<String> family = fields.required("/familyName", familyName, ChildName::part);
        Optional<BirthDate> born = fields.required("/birthDate", birthDate, text -> new BirthDate(IsoDate.read(text)));
        fields.throwIfAny();
        return new Identity(
                new ChildName(given.orElse(ChildName.NO_GIVEN_NAME), family.orElseThrow()), born.orElseThrow());
    }

    /** As a form means it: what was left empty was not given. */
    AccessRequest withoutEmptyFields() {
        return new AccessRequest(given(givenName), given(familyName), given(birthDate));
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }

    @Override
    public String toString() {
        return "AccessRequest[…]";
    }
}
