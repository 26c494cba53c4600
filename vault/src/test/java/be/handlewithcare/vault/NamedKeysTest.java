package be.handlewithcare.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

class NamedKeysTest {
    private final JdbcTemplate jdbc = TestDatabase.jdbc();
    private final KeyEncryptionKey master = Keys.fresh();

    @BeforeEach
    void emptyVault() {
        TestDatabase.empty();
    }

    @Test
    void aKeyIsMadeOnceAndKeptAcrossRestarts() {
        byte[] key = process().keyOf("ids");

        assertThat(key).hasSize(32);
        assertThat(process().keyOf("ids")).isEqualTo(key);
        assertThat(process().keyOf("other")).isNotEqualTo(key);
    }

    @Test
    void aSecretOfAnyLengthIsKept() {
        byte[] secret = "a private key of an issuer".repeat(100).getBytes(UTF_8);
        process().secretOf("issuer", () -> secret);

        byte[] found = process().secretOf("issuer", () -> {
            throw new AssertionError("made twice");
        });

        assertThat(found).isEqualTo(secret);
    }

    @Test
    void whatACallerDoesToItsCopyHurtsNobody() {
        NamedKeys keys = process();
        byte[] first = keys.keyOf("ids");
        byte[] before = first.clone();

        first[0] ^= 1;
        keys.keyOf("ids")[1] ^= 1;

        assertThat(keys.keyOf("ids")).isEqualTo(before);
    }

    @Test
    void processesThatAskFirstAtOnceAgree() throws Exception {
        int processes = 8;
        CyclicBarrier together = new CyclicBarrier(processes);
        List<Future<byte[]>> all = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(processes)) {
            for (int i = 0; i < processes; i++) {
                NamedKeys keys = process();
                all.add(threads.submit(() -> {
                    together.await();
                    return TestDatabase.transaction().execute(_ -> keys.keyOf("ids"));
                }));
            }
        }
        byte[] stored = process().keyOf("ids");
        for (Future<byte[]> key : all) {
            assertThat(key.get()).isEqualTo(stored);
        }
    }

    @Test
    void aKeyOfATransactionThatRolledBackIsForgotten() {
        NamedKeys keys = process();
        byte[] lost = TestDatabase.transaction().execute(transaction -> {
            byte[] key = keys.keyOf("ids");
            assertThat(keys.keyOf("ids")).as("within the transaction").isEqualTo(key);
            transaction.setRollbackOnly();
            return key;
        });

        byte[] kept = keys.keyOf("ids");

        assertThat(kept).isNotEqualTo(lost).isEqualTo(process().keyOf("ids"));
    }

    @Test
    void aCommittedKeyIsNotAskedForAgain() {
        NamedKeys keys = process();
        byte[] key = TestDatabase.transaction().execute(_ -> keys.keyOf("ids"));
        TestDatabase.empty();

        assertThat(keys.keyOf("ids")).isEqualTo(key);
    }

    @Test
    void aKeyUnderAnotherNameDoesNotOpen() {
        process().keyOf("child-token/2026-2027");
        jdbc.update("update vault.named_key set name = 'ids'");

        assertThatIllegalStateException()
                .isThrownBy(() -> process().keyOf("ids"))
                .withMessageContaining("named_key/ids");
    }

    @Test
    void anotherKeyFileIsNoticedAtOnce() {
        process().keyOf("ids");

        assertThatIllegalStateException()
                .isThrownBy(() -> new NamedKeys(jdbc, Keys.fresh(), Clock.systemUTC()).keyOf("ids"))
                .withMessageContaining("does not open with this key file");
    }

    @Test
    void aDestroyedKeyIsNeverMadeAgain() {
        NamedKeys keys = process();
        keys.keyOf("ids");

        assertThat(keys.destroy("ids")).isTrue();
        assertThat(keys.destroy("ids")).as("again").isFalse();
        assertThat(process().destroy("ids")).as("by another process").isFalse();

        for (NamedKeys each : List.of(keys, process())) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> each.keyOf("ids"))
                    .withMessage("named_key/ids was destroyed");
        }
        assertThat(jdbc.queryForMap("select wrapped, destroyed_at is not null as destroyed from vault.named_key"))
                .containsEntry("wrapped", null)
                .containsEntry("destroyed", true);
    }

    private NamedKeys process() {
        return new NamedKeys(jdbc, master, Clock.systemUTC());
    }
}
