package be.handlewithcare.core.mail;

/** Takes letters that are not the consequence of an event, and sends them as surely as those that are. */
public interface Letterbox {

    /** Notes in the running transaction that this is to be written. While it waits, posting it again is posting it once. */
    void post(Writing writing);
}
