package be.handlewithcare.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Aead;
import java.security.GeneralSecurityException;
import java.util.Optional;

/** Seals values that rest outside this process for a while, such as a session, with AES-256-GCM under a named secret. */
public final class Seal {
    private final byte[] sealing;
    private final byte[] recognising;

    private Seal(byte[] secret) {
        this.sealing = Secrets.hmac(secret, "seal".getBytes(UTF_8));
        this.recognising = Secrets.hmac(secret, "recognise".getBytes(UTF_8));
    }

    /**
     * The seal of a name, the same in every process. The secret is made when it is first asked for.
     *
     * @param name such as {@code web-session}
     */
    public static Seal named(String name, NamedSecrets secrets) {
        return new Seal(secrets.secretOf(name, Secrets::newKey));
    }

    /**
     * Seals a value.
     *
     * @param place where the value will rest; it opens nowhere else
     */
    public byte[] close(byte[] value, String place) {
        try {
            return aead(sealing).encrypt(value, place.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A value cannot be sealed for " + place, e);
        }
    }

    /** Nothing if it was not sealed by this seal for this place, or was altered. */
    public Optional<byte[]> open(byte[] sealed, String place) {
        try {
            return Optional.of(aead(sealing).decrypt(sealed, place.getBytes(UTF_8)));
        } catch (GeneralSecurityException _) {
            return Optional.empty();
        }
    }

    /** A seal that only somebody who knows this word can use: without it neither the secret nor the value opens. */
    public Seal with(String word) {
        return new Seal(Secrets.hmac(sealing, word.getBytes(UTF_8)));
    }

    /** The same 32 bytes for the same text, from which nobody without the secret learns the text. */
    public byte[] hash(String text) {
        return Secrets.hmac(recognising, text.getBytes(UTF_8));
    }

    private static Aead aead(byte[] key) {
        return Secrets.aesGcm(key);
    }
}
