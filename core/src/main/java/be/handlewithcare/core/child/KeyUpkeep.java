package be.handlewithcare.core.child;

/** What is done with the keys of the vault now and then, and changes nothing of what they open. */
public interface KeyUpkeep {

    /**
     * Wraps keys anew that lie under an older key of the key file, and takes off the disk what was destroyed since the
     * last time. May be repeated, killed at any point, and run on several nodes at once.
     */
    void keepUp();
}
