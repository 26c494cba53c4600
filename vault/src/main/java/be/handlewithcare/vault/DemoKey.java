package be.handlewithcare.vault;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.util.SecretBytes;
import java.security.GeneralSecurityException;

/** A demo's key. Its id marks it, so that it cannot be taken along to production. */
final class DemoKey {
    /** The letters DEMO. One random id in four thousand million is the same. */
    private static final int ID = 0x44454D4F;

    private static final int KEY_BYTES = 32;

    private DemoKey() {}

    @AccessesPartialKey
    static KeysetHandle fresh() {
        try {
            AesGcmKey key = AesGcmKey.builder()
                    .setParameters(PredefinedAeadParameters.AES256_GCM)
                    .setKeyBytes(SecretBytes.randomBytes(KEY_BYTES))
                    .setIdRequirement(ID)
                    .build();
            return KeysetHandle.newBuilder()
                    .addEntry(KeysetHandle.importKey(key).makePrimary())
                    .build();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-256-GCM is not to be had", e);
        }
    }

    static boolean isIn(KeysetHandle keyset) {
        for (int i = 0; i < keyset.size(); i++) {
            if (keyset.getAt(i).getId() == ID) {
                return true;
            }
        }
        return false;
    }
}
