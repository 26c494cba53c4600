package be.handlewithcare.app.settings;

/** What the program is started for. */
public enum Profile {
    /** For a visitor: invented people, own database, own issuer, own mail server. */
    DEMO,
    /** For real: nothing invented, nothing defaulted that matters. */
    PRODUCTION
}
