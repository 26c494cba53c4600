package be.handlewithcare.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import be.handlewithcare.core.child.NotItsOwn;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.AesGcmParameters;
import java.security.GeneralSecurityException;

/** The key over all keys. Wraps each for its own row, so that no row's key can stand in for another's. */
final class KeyEncryptionKey {
    private static final int KEY_BYTES = 32;

    private final Aead aead;

    private KeyEncryptionKey(Aead aead) {
        this.aead = aead;
    }

    static KeyEncryptionKey of(KeysetHandle keyset) throws GeneralSecurityException {
        for (int i = 0; i < keyset.size(); i++) {
            if (!(keyset.getAt(i).getKey().getParameters() instanceof AesGcmParameters parameters)
                    || parameters.getKeySizeBytes() != KEY_BYTES) {
                throw new GeneralSecurityException("not AES-256-GCM");
            }
        }
        return new KeyEncryptionKey(keyset.getPrimitive(AeadConfig2026.get(), Aead.class));
    }

    /** @param row for which it is wrapped */
    byte[] wrap(byte[] secret, String row) {
        try {
            return aead.encrypt(secret, row.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A key cannot be wrapped for " + row, e);
        }
    }

    /** @throws NotItsOwn if it was wrapped for another row, under another key file, or altered */
    byte[] unwrap(byte[] wrapped, String row) {
        try {
            return aead.decrypt(wrapped, row.getBytes(UTF_8));
        } catch (GeneralSecurityException _) {
            throw new NotItsOwn("The key of %s does not open with this key file".formatted(row));
        }
    }
}
