package be.handlewithcare.police;

import java.util.Locale;

/** The columns of the batch file; each must be in its header, and no other. */
enum BatchColumn {
    REFERENCE,
    OCCURRED_AT,
    POST,
    GIVEN_NAME,
    FAMILY_NAME,
    BIRTH_DATE;

    private final String header = name().toLowerCase(Locale.ROOT);

    /** As the header names it. */
    String header() {
        return header;
    }

    /** As a refusal points to it. */
    String pointer() {
        return "/" + header;
    }
}
