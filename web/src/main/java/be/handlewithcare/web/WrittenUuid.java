package be.handlewithcare.web;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** A UUID as RFC 9562 writes it, in letters of either case. */
public final class WrittenUuid {
    // Narrower than UUID.fromString, which also takes groups that are too short.
    private static final Pattern FORM = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private WrittenUuid() {}

    /** The UUID that is written so; none if it is written otherwise. */
    public static Optional<UUID> read(String text) {
        return FORM.matcher(text).matches() ? Optional.of(UUID.fromString(text)) : Optional.empty();
    }
}
