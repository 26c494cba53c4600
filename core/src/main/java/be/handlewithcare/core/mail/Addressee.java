package be.handlewithcare.core.mail;

/** Whose mailbox a letter is for; which school, zone and address that is, is looked up when it leaves. */
public enum Addressee {
    /** The first mailbox of the school of the notice. */
    SCHOOL,
    /** Its second, if it has one, for what went unread in the first. */
    SECOND_OF_SCHOOL,
    /** The duty mailbox of the zone of the signal. */
    ZONE,
    VECK,
    /** Who keeps the system running. */
    OPERATOR
}
