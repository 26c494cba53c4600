package be.handlewithcare.vault;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig2026;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.EnumSet;
import java.util.Set;

/**
 * The file with the key-encryption key: a Tink keyset as cleartext JSON, such as {@link NewKeyFile} makes or
 * {@code tinkey create-keyset --key-template AES256_GCM}. New keys are wrapped under its primary key; its older keys open what
 * they wrapped, until all is wrapped anew.
 */
public final class KeyFile {
    private static final Set<PosixFilePermission> ALLOWED =
            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.GROUP_READ);
    private static final String MAKE_ONE =
            "Point HWC_KEY_FILE to the key of this installation; a new installation makes one with \"make key FILE=…\".";

    private KeyFile() {}

    /** @throws KeyRefused naming the file, never its content, if it is missing or holds no usable keyset */
    static KeyEncryptionKey load(Path file) {
        return use(file, keyset(file));
    }

    /** @throws KeyRefused also if others than its owner and group can read it, others can change it, or it is a demo's */
    static KeyEncryptionKey loadGuarded(Path file) {
        KeysetHandle keyset = keyset(file);
        refuseOpenToOthers(file);
        if (DemoKey.isIn(keyset)) {
            throw new KeyRefused("The key file %s (HWC_KEY_FILE) was made for a demo".formatted(file), MAKE_ONE);
        }
        return use(file, keyset);
    }

    /**
     * Creates the file with a new key unless the file exists; only its owner can read it. The key is marked as a demo's, and
     * production refuses it. Processes that start at once agree on one key.
     *
     * @throws IllegalStateException naming the file if it cannot be written
     */
    public static void createIfAbsent(Path file) {
        if (Files.exists(file)) {
            return;
        }
        try {
            NewKeyFile.write(file, DemoKey.fresh());
        } catch (IOException e) {
            throw new IllegalStateException("The key file %s cannot be written".formatted(file), e);
        }
    }

    static KeysetHandle keyset(Path file) {
        try {
            return TinkJsonProtoKeysetFormat.parseKeyset(
                    Files.readString(file), AeadConfig2026.get(), InsecureSecretKeyAccess.get());
        } catch (NoSuchFileException _) {
            throw new KeyRefused("The key file %s (HWC_KEY_FILE) is missing".formatted(file), MAKE_ONE);
        } catch (IOException e) {
            // The cause is left out: a decoder's or parser's message may quote what it read.
            throw new KeyRefused(
                    "The key file %s (HWC_KEY_FILE) cannot be read: %s"
                            .formatted(file, e.getClass().getSimpleName()),
                    "Let the account that runs the application own it, with mode 600.");
        } catch (GeneralSecurityException _) {
            throw otherForm(file);
        }
    }

    private static KeyEncryptionKey use(Path file, KeysetHandle keyset) {
        try {
            return KeyEncryptionKey.of(keyset);
        } catch (GeneralSecurityException _) {
            throw otherForm(file);
        }
    }

    private static KeyRefused otherForm(Path file) {
        return new KeyRefused(
                "The key file %s (HWC_KEY_FILE) holds no Tink keyset for AES-256-GCM".formatted(file), MAKE_ONE);
    }

    /** A file system without such rights has to be protected in another way. */
    private static void refuseOpenToOthers(Path file) {
        try {
            Set<PosixFilePermission> mode = Files.getPosixFilePermissions(file);
            if (!ALLOWED.containsAll(mode)) {
                throw new KeyRefused(
                        "The key file %s (HWC_KEY_FILE) is open to others: its mode is %s"
                                .formatted(file, PosixFilePermissions.toString(mode)),
                        "Say chmod 600 to it; 640 will do where a group that has nobody else in it owns it.");
            }
        } catch (UnsupportedOperationException | IOException _) {
            return;
        }
    }
}
