package be.handlewithcare.vault;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.util.Objects;

/**
 * The file with the key-encryption key: a Tink keyset as cleartext JSON, such as {@code tinkey create-keyset
 * --key-template AES256_GCM} writes. New keys are wrapped under its primary key; older keys in it still open theirs, so
 * the key can be changed without a standstill.
 */
public final class KeyFile {
    private KeyFile() {}

    /** @throws IllegalStateException naming the file, never its content, if it is missing or holds no usable keyset */
    static KeyEncryptionKey load(Path file) {
        try {
            KeysetHandle keyset = TinkJsonProtoKeysetFormat.parseKeyset(
                    Files.readString(file), AeadConfig2026.get(), InsecureSecretKeyAccess.get());
            return KeyEncryptionKey.of(keyset);
        } catch (NoSuchFileException _) {
            throw new IllegalStateException("The key file %s (HWC_KEY_FILE) is missing".formatted(file));
        } catch (IOException e) {
            // Without the cause: a decoder's or parser's message may quote what it read.
            throw new IllegalStateException("The key file %s cannot be read: %s"
                    .formatted(file, e.getClass().getSimpleName()));
        } catch (GeneralSecurityException _) {
            throw new IllegalStateException("The key file %s holds no Tink keyset for AES-256-GCM".formatted(file));
        }
    }

    /**
     * Puts a new key in the file unless there is one; readable by its owner only. For a demo: in production the key is
     * made and kept by people. Processes that start at once agree on one key.
     *
     * @throws IllegalStateException naming the file if it cannot be written
     */
    public static void createIfAbsent(Path file) {
        if (Files.exists(file)) {
            return;
        }
        Path directory = Objects.requireNonNull(file.toAbsolutePath().getParent(), "a root directory is no key file");
        try {
            Files.createDirectories(directory);
            Path draft = Files.createTempFile(directory, ".key", ".draft");
            try {
                writeThrough(draft, newKeyset());
                publish(draft, file);
                forceDirectory(directory);
            } finally {
                Files.delete(draft);
            }
        } catch (IOException e) {
            throw new IllegalStateException("The key file %s cannot be written".formatted(file), e);
        }
    }

    private static String newKeyset() {
        try {
            KeysetHandle keyset = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, AeadConfig2026.get());
            return TinkJsonProtoKeysetFormat.serializeKeyset(
                    keyset, AeadConfig2026.get(), InsecureSecretKeyAccess.get());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-256-GCM is not to be had", e);
        }
    }

    private static void writeThrough(Path draft, String keyset) throws IOException {
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = StandardCharsets.UTF_8.encode(keyset);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    /** A link is made whole or not at all, and never replaces a file: whoever comes second keeps the first one's key. */
    private static void publish(Path draft, Path file) throws IOException {
        try {
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException _) {
            return;
        }
    }

    /** A key must not be forgotten by a power cut after something was sealed under it. */
    private static void forceDirectory(Path directory) throws IOException {
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
