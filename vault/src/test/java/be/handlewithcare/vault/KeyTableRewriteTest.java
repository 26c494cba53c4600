package be.handlewithcare.vault;

import static be.handlewithcare.vault.Children.LARS;
import static be.handlewithcare.vault.Children.NOOR;
import static be.handlewithcare.vault.Children.aSignal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import be.handlewithcare.core.child.IdentityVault.Opened.Erased;
import be.handlewithcare.core.child.IdentityVault.Opened.Known;
import be.handlewithcare.core.child.SealedIdentity;
import be.handlewithcare.core.ids.InterventionId;
import be.handlewithcare.core.ids.SignalId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** Destroyed keys leave the disk: the test reads the files of the database byte by byte. */
class KeyTableRewriteTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    private final JdbcTemplate jdbc = TestDatabase.jdbc();
    private final KeyEncryptionKey master = Keys.fresh();
    private final SignalId noor = aSignal();
    private final SignalId lars = aSignal();

    @BeforeEach
    void emptyVault() {
        TestDatabase.empty();
    }

    @Test
    void aDestroyedKeyIsInNoFileOfTheDatabaseAnyMoreAndALivingOneIs() {
        Map<SignalId, SealedIdentity> sealed = vaultAt(NOW).seal(Map.of(noor, NOOR, lars, LARS));
        byte[] destroyed = wrapped("data_key where signal_id = ?", noor.value());
        byte[] living = wrapped("data_key where signal_id = ?", lars.value());
        vaultAt(NOW).erase(noor);
        jdbc.execute("vacuum vault.data_key");
        assertThat(inFiles(living)).isTrue();

        assertThat(new KeyTableRewrite(jdbc, clock(NOW)).remove()).isOne();

        assertThat(inFiles(destroyed)).isFalse();
        assertThat(inFiles(living)).isTrue();
        assertThat(vaultAt(NOW).open(lars, seal(sealed, lars))).isEqualTo(new Known(LARS));
        assertThat(vaultAt(NOW).open(noor, seal(sealed, noor))).isEqualTo(new Erased());
        assertThat(new KeyTableRewrite(jdbc, clock(NOW)).remove())
                .as("nothing is left to do")
                .isZero();
    }

    @Test
    void untilThenItIsThere() {
        vaultAt(NOW).seal(Map.of(noor, NOOR));
        byte[] destroyed = wrapped("data_key where signal_id = ?", noor.value());

        vaultAt(NOW).erase(noor);

        assertThat(inFiles(destroyed)).isTrue();
    }

    @Test
    void keysOfReportsAndOfSchoolYearsGoToo() {
        InterventionId intervention = new InterventionId(UUID.randomUUID());
        ReportKeys reports = new ReportKeys(jdbc, master, clock(NOW));
        NamedKeys named = new NamedKeys(jdbc, master, clock(NOW));
        reports.keyOf(intervention);
        named.keyOf("child-token/2024-2025");
        byte[] ids = named.keyOf("ids");
        byte[] ofReport = wrapped("report_key where intervention_id = ?", intervention.value());
        byte[] ofYear = wrapped("named_key where name = ?", "child-token/2024-2025");
        reports.destroy(intervention);
        named.destroy("child-token/2024-2025");

        assertThat(new KeyTableRewrite(jdbc, clock(NOW)).remove()).isEqualTo(2);

        assertThat(inFiles(ofReport)).isFalse();
        assertThat(inFiles(ofYear)).isFalse();
        assertThat(new NamedKeys(jdbc, master, clock(NOW)).keyOf("ids")).isEqualTo(ids);
        assertThat(reports.keyOf(intervention)).isEmpty();
    }

    @Test
    void aTombstoneThatWasMovedStillKeepsTheChildAway() {
        Map<SignalId, SealedIdentity> sealed = vaultAt(NOW).seal(Map.of(noor, NOOR));
        vaultAt(NOW).erase(noor);

        new KeyTableRewrite(jdbc, clock(NOW.plus(Duration.ofDays(2)))).remove();

        assertThat(jdbc.queryForObject("select count(*) from vault.data_key", Integer.class))
                .isZero();
        assertThat(vaultAt(NOW).open(noor, seal(sealed, noor))).isEqualTo(new Erased());
        assertThatIllegalStateException()
                .isThrownBy(() -> vaultAt(NOW).seal(Map.of(noor, NOOR)))
                .withMessageContaining("was erased");
    }

    @Test
    void whereOneTableWasRestoredTheTombstoneOfTheOtherCounts() {
        Map<SignalId, SealedIdentity> sealed = vaultAt(NOW).seal(Map.of(noor, NOOR));
        byte[] key = wrapped("data_key where signal_id = ?", noor.value());
        vaultAt(NOW).erase(noor);
        new KeyTableRewrite(jdbc, clock(NOW.plus(Duration.ofDays(2)))).remove();

        jdbc.update(
                "insert into vault.data_key (signal_id, wrapped, created_at) values (?, ?, now())", noor.value(), key);

        assertThat(vaultAt(NOW).open(noor, seal(sealed, noor))).isEqualTo(new Erased());
    }

    @Test
    void aTableThatIsInUseIsLeftForLater() {
        vaultAt(NOW).seal(Map.of(noor, NOOR));
        vaultAt(NOW).erase(noor);
        TestDatabase.transaction().executeWithoutResult(_ -> {
            jdbc.queryForList("select * from vault.data_key");
            assertThat(new KeyTableRewrite(TestDatabase.elsewhere(), clock(NOW)).remove())
                    .isZero();
        });

        assertThat(new KeyTableRewrite(jdbc, clock(NOW)).remove()).isOne();
    }

    @Test
    void aDumpThatTookItsSnapshotBeforeHoldsAllKeys() {
        vaultAt(NOW).seal(Map.of(noor, NOOR, lars, LARS));
        vaultAt(NOW).erase(noor);
        byte[] living = wrapped("data_key where signal_id = ?", lars.value());
        TestDatabase.transaction().executeWithoutResult(_ -> {
            jdbc.execute("set transaction isolation level repeatable read");
            jdbc.queryForList("select 1");

            assertThat(new KeyTableRewrite(TestDatabase.elsewhere(), clock(NOW)).remove())
                    .isOne();

            assertThat(wrapped("data_key where signal_id = ?", lars.value())).isEqualTo(living);
        });
    }

    private byte[] wrapped(String row, Object id) {
        return Objects.requireNonNull(jdbc.queryForObject("select wrapped from vault." + row, byte[].class, id));
    }

    private boolean inFiles(byte[] bytes) {
        jdbc.execute("checkpoint");
        Path data = Path.of(Objects.requireNonNull(jdbc.queryForObject("show data_directory", String.class)));
        String wanted = new String(bytes, StandardCharsets.ISO_8859_1);
        try (Stream<Path> files = Files.walk(data.resolve("base"))) {
            return files.filter(Files::isRegularFile)
                    .anyMatch(file -> text(file).contains(wanted));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException _) {
            // The server removed the file during the search.
            return "";
        }
    }

    private static SealedIdentity seal(Map<SignalId, SealedIdentity> sealed, SignalId signal) {
        return Objects.requireNonNull(sealed.get(signal));
    }

    private SealingVault vaultAt(Instant now) {
        return new SealingVault(new DataKeys(jdbc, master, clock(now)));
    }

    private static Clock clock(Instant now) {
        return Clock.fixed(now, ZoneOffset.UTC);
    }
}
