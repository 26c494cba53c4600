package be.handlewithcare.schoolcalendar;

/** What an operator should see to. School days are known all the same. */
public enum CalendarWarning {
    /** The file has a fault; its last good version is in use. */
    REFUSED,
    /** The file is gone; its last good version is in use. */
    MISSING,
    /** This school year isn't written down; the rule is in use. */
    PRESENT_YEAR_MISSING,
    /** From 1 January: the school year that comes isn't written down. */
    COMING_YEAR_MISSING
}
