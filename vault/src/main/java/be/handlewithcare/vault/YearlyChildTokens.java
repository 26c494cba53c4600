package be.handlewithcare.vault;

import be.handlewithcare.core.calendar.SchoolYear;
import be.handlewithcare.core.child.ChildToken;
import be.handlewithcare.core.child.ChildTokens;
import be.handlewithcare.core.child.Identity;
import be.handlewithcare.core.child.MatchingName;
import java.util.Base64;
import java.util.List;

/** Child tokens under a key per school year, so that nothing links a child from one year to the next. */
final class YearlyChildTokens implements ChildTokens {
    private final NamedKeys keys;

    YearlyChildTokens(NamedKeys keys) {
        this.keys = keys;
    }

    @Override
    public ChildToken tokenOf(Identity child, SchoolYear year) {
        byte[] message = LengthPrefixed.bytesOf(List.of(
                MatchingName.of(child.name()).value(), child.birthDate().value().toString()));
        return new ChildToken(Base64.getEncoder().encodeToString(Secrets.hmac(keyOf(year), message)));
    }

    /** Makes the year's key before it is needed, so that no two reports have to wait for each other over it. */
    void prepare(SchoolYear year) {
        keyOf(year);
    }

    private byte[] keyOf(SchoolYear year) {
        return keys.keyOf("child-token/" + year);
    }
}
