package be.handlewithcare.core.child;

/** Maintains the vault's keys; that changes nothing of what they open. */
public interface KeyUpkeep {

    /**
     * Wraps anew the keys that are under an older key of the key file, and takes off the disk the keys destroyed since the last
     * time. May be repeated, killed at any point, and run on several nodes at once.
     */
    void keepUp();
}
