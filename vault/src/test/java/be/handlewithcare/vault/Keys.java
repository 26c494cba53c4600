package be.handlewithcare.vault;

import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.security.GeneralSecurityException;

/** Key-encryption keys for tests. */
final class Keys {
    private Keys() {}

    static KeyEncryptionKey fresh() {
        try {
            return KeyEncryptionKey.of(
                    KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, AeadConfig2026.get()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
