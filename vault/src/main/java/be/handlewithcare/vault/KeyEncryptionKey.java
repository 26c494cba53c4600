package be.handlewithcare.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import be.handlewithcare.core.child.Mismatch;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.Key;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.AesGcmKey;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The key over all keys. Wraps each for its own row, so that no row's key can stand in for another's. */
final class KeyEncryptionKey {
    private static final int KEY_BYTES = 32;

    private final Aead aead;
    private final byte[] mark;
    private final List<byte[]> marks;

    private KeyEncryptionKey(Aead aead, byte[] mark, List<byte[]> marks) {
        this.aead = aead;
        this.mark = mark;
        this.marks = marks;
    }

    static KeyEncryptionKey of(KeysetHandle keyset) throws GeneralSecurityException {
        List<byte[]> marks = new ArrayList<>();
        for (int i = 0; i < keyset.size(); i++) {
            marks.add(markOf(keyset.getAt(i).getKey()));
        }
        byte[] mark = markOf(keyset.getPrimary().getKey());
        return new KeyEncryptionKey(keyset.getPrimitive(AeadConfig2026.get(), Aead.class), mark, marks);
    }

    private static byte[] markOf(Key key) throws GeneralSecurityException {
        if (key instanceof AesGcmKey aes && aes.getParameters().getKeySizeBytes() == KEY_BYTES) {
            return aes.getOutputPrefix().toByteArray();
        }
        throw new GeneralSecurityException("not AES-256-GCM");
    }

    /** Returns the prefix of all that is wrapped now; empty for a key without an id. */
    byte[] mark() {
        return mark.clone();
    }

    /** Returns whether a key of the file may have wrapped a value with this prefix. */
    boolean knows(byte[] beginning) {
        return marks.stream().anyMatch(known -> known.length == 0 || Arrays.equals(known, beginning));
    }

    /** @param row for which it is wrapped */
    byte[] wrap(byte[] secret, String row) {
        try {
            return aead.encrypt(secret, row.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A key cannot be wrapped for " + row, e);
        }
    }

    /** @throws Mismatch if it was wrapped for another row, under another key file, or altered */
    byte[] unwrap(byte[] wrapped, String row) {
        try {
            return aead.decrypt(wrapped, row.getBytes(UTF_8));
        } catch (GeneralSecurityException _) {
            throw new Mismatch("The key of %s does not open with this key file".formatted(row));
        }
    }
}
