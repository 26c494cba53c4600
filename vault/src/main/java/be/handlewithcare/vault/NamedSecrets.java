package be.handlewithcare.vault;

import java.util.function.Supplier;

/** Secrets of the whole system by name, sealed in the database and shared by all processes. */
public interface NamedSecrets {

    /**
     * The secret under a name. Whoever asks first makes it, in the running transaction if there is one; everybody else
     * gets the same.
     *
     * @param name such as {@code demo-issuer}; not secret itself
     * @param ifAbsent makes the secret; what it makes is thrown away if another process came first
     * @throws IllegalStateException if it was destroyed, sealed under another key file, or altered
     */
    byte[] secretOf(String name, Supplier<byte[]> ifAbsent);
}
