package be.handlewithcare.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyFileTest {
    private static final byte[] SECRET = {1, 2, 3};

    @TempDir
    Path directory;

    @Test
    void aCreatedKeyIsForItsOwnerOnlyAndOpensAfterARestart() throws IOException {
        Path file = directory.resolve("new/key.json");

        KeyFile.createIfAbsent(file);
        byte[] wrapped = KeyFile.load(file).wrap(SECRET, "row");

        assertThat(KeyFile.load(file).unwrap(wrapped, "row")).isEqualTo(SECRET);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void aKeyThatIsThereStays() throws IOException {
        Path file = directory.resolve("key.json");
        KeyFile.createIfAbsent(file);
        byte[] first = Files.readAllBytes(file);

        KeyFile.createIfAbsent(file);

        assertThat(file).hasBinaryContent(first);
    }

    @Test
    void processesThatStartAtOnceAgreeOnOneKeyAndLeaveNothingElse() throws Exception {
        int processes = 8;
        Path file = directory.resolve("key.json");
        CyclicBarrier together = new CyclicBarrier(processes);
        Callable<byte[]> start = () -> {
            together.await();
            KeyFile.createIfAbsent(file);
            return KeyFile.load(file).wrap(SECRET, "row");
        };
        try (ExecutorService threads = Executors.newFixedThreadPool(processes)) {
            List<Future<byte[]>> all = Stream.generate(() -> threads.submit(start))
                    .limit(processes)
                    .toList();
            for (Future<byte[]> wrapped : all) {
                byte[] bytes = wrapped.get();
                assertThat(KeyFile.load(file).unwrap(bytes, "row")).isEqualTo(SECRET);
            }
        }
        assertThat(directory).isDirectoryContaining(file::equals);
        assertThat(directory.toFile().list()).hasSize(1);
    }

    @Test
    void aMissingFileIsNamed() {
        Path file = directory.resolve("nowhere.json");

        assertThatIllegalStateException()
                .isThrownBy(() -> KeyFile.load(file))
                .withMessageContaining(file.toString())
                .withMessageContaining("missing");
    }

    @Test
    void aFileWithSomethingElseIsNamedButNotQuoted() throws IOException {
        Path file = Files.writeString(directory.resolve("other.json"), "{\"key\": \"hunter2\"}");

        assertThatIllegalStateException()
                .isThrownBy(() -> KeyFile.load(file))
                .withMessageContaining(file.toString())
                .withNoCause()
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("hunter2"));
    }

    @Test
    void aWeakerKeyIsRefused() throws Exception {
        Path file = Files.writeString(
                directory.resolve("weak.json"),
                json(KeysetHandle.generateNew(PredefinedAeadParameters.AES128_GCM, AeadConfig2026.get())));

        assertThatIllegalStateException().isThrownBy(() -> KeyFile.load(file)).withMessageContaining("AES-256-GCM");
    }

    @Test
    void whatAnOlderKeyOfTheFileWrappedStillOpens() throws Exception {
        KeysetHandle old = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, AeadConfig2026.get());
        byte[] wrapped = KeyEncryptionKey.of(old).wrap(SECRET, "row");
        KeysetHandle next = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, AeadConfig2026.get());
        KeysetHandle both = KeysetHandle.newBuilder(old)
                .addEntry(KeysetHandle.importKey(next.getPrimary().getKey()).makePrimary())
                .build();
        Path file = Files.writeString(directory.resolve("both.json"), json(both));

        assertThat(KeyFile.load(file).unwrap(wrapped, "row")).isEqualTo(SECRET);
        assertThatIllegalStateException()
                .isThrownBy(
                        () -> KeyEncryptionKey.of(old).unwrap(KeyFile.load(file).wrap(SECRET, "row"), "row"));
    }

    @Test
    void aKeyOfADemoIsRefusedWhereKeysAreGuarded() {
        Path file = directory.resolve("demo.json");
        KeyFile.createIfAbsent(file);

        assertThatExceptionOfType(KeyRefused.class)
                .isThrownBy(() -> KeyFile.loadGuarded(file))
                .withMessageContaining(file.toString())
                .withMessageContaining("made for a demo");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-rw-rw-", "rw-r--r--", "rw----r--", "rw-rw----", "rwx------"})
    void aKeyThatIsOpenToOthersIsRefusedWhereKeysAreGuarded(String mode) throws IOException {
        Path file = newKey(mode);

        assertThatExceptionOfType(KeyRefused.class)
                .isThrownBy(() -> KeyFile.loadGuarded(file))
                .withMessageContaining(file.toString())
                .withMessageContaining("open to others");
        assertThat(KeyFile.load(file).wrap(SECRET, "row")).as("in a demo").isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-------", "r--------", "rw-r-----", "r--r-----"})
    void aKeyThatIsItsOwnersAndItsGroupsIsTaken(String mode) throws IOException {
        assertThat(KeyFile.loadGuarded(newKey(mode)).wrap(SECRET, "row")).isNotEmpty();
    }

    @Test
    void aNewKeyIsForItsOwnerOnlyAndNeverTakesAnothersPlace() throws IOException {
        Path file = directory.resolve("new.json");
        NewKeyFile.create(file);
        byte[] first = Files.readAllBytes(file);

        assertThatExceptionOfType(FileAlreadyExistsException.class).isThrownBy(() -> NewKeyFile.create(file));
        assertThatExceptionOfType(FileAlreadyExistsException.class)
                .isThrownBy(() -> NewKeyFile.createBeside(file, file));

        assertThat(file).hasBinaryContent(first);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(directory.toFile().list()).containsExactly("new.json");
    }

    private Path newKey(String mode) throws IOException {
        Path file = directory.resolve("key.json");
        NewKeyFile.create(file);
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(mode));
    }

    private static String json(KeysetHandle keyset) throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.serializeKeyset(keyset, AeadConfig2026.get(), InsecureSecretKeyAccess.get());
    }
}
