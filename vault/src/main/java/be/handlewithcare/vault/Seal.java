package be.handlewithcare.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Aead;
import java.security.GeneralSecurityException;
import java.util.Optional;

/** Seals values that are stored outside this process for a while, such as a session, with AES-256-GCM under a named secret. */
public final class Seal {
    private final byte[] sealing;
    private final byte[] recognising;

    private Seal(byte[] secret) {
        this.sealing = Secrets.hmac(secret, "seal".getBytes(UTF_8));
        this.recognising = Secrets.hmac(secret, "recognise".getBytes(UTF_8));
    }

    /**
     * Returns the seal of a name, the same in every process. The secret is made at its first use.
     *
     * @param name such as {@code web-session}
     */
    public static Seal named(String name, NamedSecrets secrets) {
        return new Seal(secrets.secretOf(name, Secrets::newKey));
    }

    /**
     * Seals a value.
     *
     * @param place where the value is stored; it opens nowhere else
     */
    public byte[] close(byte[] value, String place) {
        try {
            return aead(sealing).encrypt(value, place.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A value cannot be sealed for " + place, e);
        }
    }

    /** Opens a value; empty if it was not sealed by this seal for this place, or was altered. */
    public Optional<byte[]> open(byte[] sealed, String place) {
        try {
            return Optional.of(aead(sealing).decrypt(sealed, place.getBytes(UTF_8)));
        } catch (GeneralSecurityException _) {
            return Optional.empty();
        }
    }

    /** Derives a seal that also needs this word: without the word neither the secret nor the value opens. */
    public Seal with(String word) {
        return new Seal(Secrets.hmac(sealing, word.getBytes(UTF_8)));
    }

    /** Returns the same 32 bytes for the same text; without the secret the text cannot be learnt from them. */
    public byte[] hash(String text) {
        return Secrets.hmac(recognising, text.getBytes(UTF_8));
    }

    private static Aead aead(byte[] key) {
        return Secrets.aesGcm(key);
    }
}
