package be.handlewithcare.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import be.handlewithcare.core.child.Identity;
import be.handlewithcare.core.child.IdentityVault;
import be.handlewithcare.core.child.Mismatch;
import be.handlewithcare.core.child.SealedIdentity;
import be.handlewithcare.core.ids.SignalId;
import com.google.crypto.tink.Aead;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Seals each child under a data key of its own. A seal is Base64 of one byte for its form and an AES-256-GCM ciphertext
 * that is bound to the form and the signal.
 */
final class SealingVault implements IdentityVault {
    private static final byte FORM = 1;

    private final DataKeys keys;

    SealingVault(DataKeys keys) {
        this.keys = keys;
    }

    @Override
    public Map<SignalId, SealedIdentity> seal(Map<SignalId, Identity> children) {
        Map<SignalId, byte[]> dataKeys = keys.keysOf(children.keySet());
        Map<SignalId, SealedIdentity> sealed = new LinkedHashMap<>();
        children.forEach((signal, child) -> {
            byte[] key = dataKeys.get(signal);
            if (key == null) {
                throw new IllegalStateException("No data key of signal " + signal);
            }
            sealed.put(signal, seal(signal, key, child));
        });
        return sealed;
    }

    private static SealedIdentity seal(SignalId signal, byte[] key, Identity child) {
        try {
            byte[] ciphertext = Secrets.aesGcm(key).encrypt(IdentityCodec.encode(child), boundTo(signal));
            byte[] sealed = ByteBuffer.allocate(1 + ciphertext.length)
                    .put(FORM)
                    .put(ciphertext)
                    .array();
            return new SealedIdentity(Base64.getEncoder().encodeToString(sealed));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The identity of signal %s cannot be sealed".formatted(signal), e);
        }
    }

    @Override
    public Opened open(SignalId signal, SealedIdentity sealed) {
        return keys.find(signal)
                .<Opened>map(key -> new Opened.Known(open(signal, key, sealed)))
                .orElseGet(Opened.Erased::new);
    }

    private static Identity open(SignalId signal, byte[] key, SealedIdentity sealed) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(sealed.ciphertext()));
            if (!bytes.hasRemaining() || bytes.get() != FORM) {
                throw new GeneralSecurityException("unknown form");
            }
            byte[] ciphertext = new byte[bytes.remaining()];
            bytes.get(ciphertext);
            Aead aead = Secrets.aesGcm(key);
            return IdentityCodec.decode(aead.decrypt(ciphertext, boundTo(signal)));
        } catch (GeneralSecurityException | IllegalArgumentException _) {
            // Without the cause: Base64's message quotes what it was given.
            throw new Mismatch("The seal of signal %s is not its own, or altered".formatted(signal));
        }
    }

    @Override
    public void erase(SignalId signal) {
        keys.destroy(signal);
    }

    @Override
    public List<SignalId> livingAfter(SignalId last, int most) {
        return keys.livingAfter(last, most);
    }

    private static byte[] boundTo(SignalId signal) {
        return "identity/%d/%s".formatted(FORM, signal).getBytes(UTF_8);
    }
}
