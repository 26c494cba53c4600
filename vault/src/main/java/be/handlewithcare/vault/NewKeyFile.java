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
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.util.Objects;

/** Makes key files: readable by their owner only, whole or not at all, and never in the place of another file. */
public final class NewKeyFile {
    private NewKeyFile() {}

    /** Makes a file with one new key. */
    public static void create(Path file) throws IOException {
        publish(file, newKeyset());
    }

    /** Makes a file with a new primary key and all keys of another file, so that what those wrapped still opens. */
    public static void createBeside(Path file, Path older) throws IOException {
        KeysetHandle old = KeyFile.keyset(older);
        publish(file, built(KeysetHandle.newBuilder(old), newKeyset()));
    }

    /** Makes a file with only the primary key of another one, for use once all keys are wrapped under it. */
    public static void createOfPrimary(Path file, Path older) throws IOException {
        publish(file, built(KeysetHandle.newBuilder(), KeyFile.keyset(older)));
    }

    /** Writes the file unless it exists. */
    static void write(Path file, KeysetHandle keyset) throws IOException {
        Path directory = Objects.requireNonNull(file.toAbsolutePath().getParent(), "a root directory is no key file");
        Files.createDirectories(directory);
        try {
            publish(file, keyset);
        } catch (FileAlreadyExistsException _) {
            return;
        }
    }

    private static KeysetHandle built(KeysetHandle.Builder others, KeysetHandle primary) {
        try {
            return others.addEntry(KeysetHandle.importKey(primary.getPrimary().getKey())
                            .makePrimary())
                    .build();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the keys do not go together", e);
        }
    }

    private static KeysetHandle newKeyset() {
        try {
            return KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, AeadConfig2026.get());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-256-GCM is not to be had", e);
        }
    }

    /** Publishes the file by a link, which is made whole or not at all and never replaces a file: the first key stays. */
    private static void publish(Path file, KeysetHandle keyset) throws IOException {
        Path directory = Objects.requireNonNull(file.toAbsolutePath().getParent(), "a root directory is no key file");
        Path draft = Files.createTempFile(directory, ".key", ".draft");
        try {
            writeThrough(draft, keyset);
            Files.createLink(file, draft);
            forceDirectory(directory);
        } finally {
            Files.delete(draft);
        }
    }

    private static void writeThrough(Path draft, KeysetHandle keyset) throws IOException {
        ByteBuffer bytes = StandardCharsets.UTF_8.encode(json(keyset));
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    private static String json(KeysetHandle keyset) {
        try {
            return TinkJsonProtoKeysetFormat.serializeKeyset(
                    keyset, AeadConfig2026.get(), InsecureSecretKeyAccess.get());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the keys cannot be written", e);
        }
    }

    /** Flushes the directory: a power cut must not lose a key after something was sealed under it. */
    private static void forceDirectory(Path directory) throws IOException {
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
