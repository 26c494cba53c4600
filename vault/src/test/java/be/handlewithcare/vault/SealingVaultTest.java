package be.handlewithcare.vault;

import static be.handlewithcare.vault.Children.LARS;
import static be.handlewithcare.vault.Children.NOOR;
import static be.handlewithcare.vault.Children.aSignal;
import static be.handlewithcare.vault.Children.child;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import be.handlewithcare.core.child.Identity;
import be.handlewithcare.core.child.IdentityVault;
import be.handlewithcare.core.child.IdentityVault.Opened.Erased;
import be.handlewithcare.core.child.IdentityVault.Opened.Known;
import be.handlewithcare.core.child.SealedIdentity;
import be.handlewithcare.core.ids.SignalId;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** Sealing on a real database. Long because each way to swap, alter or bring back a child is tried on its own. */
class SealingVaultTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    private final JdbcTemplate jdbc = TestDatabase.jdbc();
    private final KeyEncryptionKey master = Keys.fresh();
    private final IdentityVault vault = vaultAt(NOW, master);
    private final SignalId signal = aSignal();

    @ParameterizedTest
    @CsvSource({
        "Noor, Peeters, 2018-03-02",
        "'', Suparman, 2012-02-29",
        "Zoë, D’Hondt-Van den Bossche, 2019-12-31",
        "محمد, الأحمد, 2016-01-01",
        "𠮷子, 𠮷田, 2010-06-15",
    })
    void aSealedChildIsTheSameChildWhenOpened(String given, String family, String born) {
        Identity child = child(given, family, born);

        SealedIdentity sealed = seal(signal, child);

        assertThat(vault.open(signal, sealed)).isEqualTo(new Known(child));
    }

    @Test
    void siblingsAreSealedApart() {
        SignalId brother = aSignal();

        Map<SignalId, SealedIdentity> sealed = vault.seal(Map.of(signal, NOOR, brother, LARS));

        assertThat(sealed).containsOnlyKeys(signal, brother);
        assertThat(vault.open(signal, of(sealed, signal))).isEqualTo(new Known(NOOR));
        assertThat(vault.open(brother, of(sealed, brother))).isEqualTo(new Known(LARS));
    }

    @Test
    void aSealOpensAfterARestart() {
        SealedIdentity sealed = seal(signal, NOOR);

        assertThat(vaultAt(NOW, master).open(signal, sealed)).isEqualTo(new Known(NOOR));
    }

    @Test
    void aSealDoesNotOpenForAnotherSignal() {
        SignalId other = aSignal();
        SealedIdentity sealed = seal(signal, NOOR);
        seal(other, LARS);

        assertRefused(() -> vault.open(other, sealed));
    }

    @Test
    void aSealDoesNotOpenForAnotherSignalEvenIfTheirKeyRowsAreSwapped() {
        SignalId other = aSignal();
        SealedIdentity sealed = seal(signal, NOOR);
        seal(other, LARS);
        jdbc.update(
                "update vault.data_key set wrapped = (select wrapped from vault.data_key where signal_id = ?)"
                        + " where signal_id = ?",
                signal.value(),
                other.value());

        assertRefused(() -> vault.open(other, sealed));
    }

    @Test
    void eachAlteredBitIsNoticed() {
        byte[] sealed = Base64.getDecoder().decode(seal(signal, NOOR).ciphertext());
        for (int bit = 0; bit < sealed.length * Byte.SIZE; bit++) {
            byte[] altered = sealed.clone();
            altered[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
            assertRefused(() -> vault.open(signal, seal(altered)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "AQ==", "AA==", "Noor Peeters 2018-03-02", "=", "AQIDBA"})
    void whatIsNoSealIsRefusedWithoutBeingQuoted(String text) {
        seal(signal, NOOR);

        assertRefused(() -> vault.open(signal, new SealedIdentity(text)));
    }

    @Test
    void anotherKeyFileOpensNothing() {
        SealedIdentity sealed = seal(signal, NOOR);

        assertRefused(() -> vaultAt(NOW, Keys.fresh()).open(signal, sealed));
    }

    @Test
    void aCommitThatIsTriedAgainSealsAgainUnderTheSameKey() {
        SignalId brother = aSignal();
        SealedIdentity first = seal(signal, NOOR);
        byte[] key = wrapped(signal);

        Map<SignalId, SealedIdentity> again = vaultAt(NOW, master).seal(Map.of(signal, NOOR, brother, LARS));

        assertThat(wrapped(signal)).isEqualTo(key);
        assertThat(vault.open(signal, first)).isEqualTo(new Known(NOOR));
        assertThat(vault.open(signal, of(again, signal))).isEqualTo(new Known(NOOR));
        assertThat(vault.open(brother, of(again, brother))).isEqualTo(new Known(LARS));
    }

    @Test
    void oneErasedSiblingKeepsTheOthersFromBeingSealedAnew() {
        SignalId brother = aSignal();
        vault.erase(signal);

        assertThatIllegalStateException()
                .isThrownBy(() -> vault.seal(Map.of(signal, NOOR, brother, LARS)))
                .withMessageContaining(signal.toString());
    }

    @Test
    void aSealThatRolledBackLeavesNoKey() {
        SealedIdentity sealed = TestDatabase.transaction().execute(transaction -> {
            transaction.setRollbackOnly();
            return seal(signal, NOOR);
        });

        assertRefused(() -> vault.open(signal, sealed));
    }

    @Test
    void anErasedChildStaysErased() {
        SealedIdentity sealed = seal(signal, NOOR);

        vault.erase(signal);
        vaultAt(NOW.plus(Duration.ofDays(1)), master).erase(signal);

        assertThat(vault.open(signal, sealed)).isEqualTo(new Erased());
        assertRefused(() -> seal(signal, NOOR));
        assertThat(jdbc.queryForMap(
                        "select wrapped, destroyed_at from vault.data_key where signal_id = ?", signal.value()))
                .containsEntry("wrapped", null)
                .containsEntry("destroyed_at", Timestamp.from(NOW));
    }

    @Test
    void oneErasedChildLeavesItsSiblingKnown() {
        SignalId brother = aSignal();
        Map<SignalId, SealedIdentity> sealed = vault.seal(Map.of(signal, NOOR, brother, LARS));

        vault.erase(signal);

        assertThat(vault.open(brother, of(sealed, brother))).isEqualTo(new Known(LARS));
    }

    @Test
    void aSignalErasedBeforeItWasSealedCanNeverBeSealed() {
        vault.erase(signal);

        assertRefused(() -> seal(signal, NOOR));
        assertThat(vault.open(signal, new SealedIdentity("AQ=="))).isEqualTo(new Erased());
    }

    @Test
    void aKeyThatWasNeverThereIsALossAndNotAnErasure() {
        assertThatIllegalStateException()
                .isThrownBy(() -> vault.open(signal, new SealedIdentity("AQ==")))
                .withMessageContaining(signal.toString());
    }

    @Test
    void namesOfUsualLengthGiveSealsOfOneLength() {
        int shortest =
                seal(aSignal(), child("Bo", "Li", "2018-03-02")).ciphertext().length();
        int usual = seal(aSignal(), child("Alexander", "Vandenbroucke", "2018-03-02"))
                .ciphertext()
                .length();

        assertThat(shortest).isEqualTo(usual);
    }

    @Test
    void theSameChildIsSealedDifferentlyEachTime() {
        assertThat(seal(aSignal(), NOOR)).isNotEqualTo(seal(aSignal(), NOOR));
    }

    @Test
    void aKeyIsNowhereInTheDatabaseInTheClear() {
        DataKeys keys = new DataKeys(jdbc, master, Clock.fixed(NOW, ZoneOffset.UTC));
        byte[] key = keys.keysOf(Set.of(signal)).get(signal);

        byte[] row = wrapped(signal);

        assertThat(keys.find(signal))
                .hasValueSatisfying(found -> assertThat(found).isEqualTo(key));
        assertThat(HexFormat.of().formatHex(row)).doesNotContain(HexFormat.of().formatHex(key));
    }

    private SealedIdentity seal(SignalId signal, Identity child) {
        return of(vault.seal(Map.of(signal, child)), signal);
    }

    private byte[] wrapped(SignalId signal) {
        return Objects.requireNonNull(jdbc.queryForObject(
                "select wrapped from vault.data_key where signal_id = ?", byte[].class, signal.value()));
    }

    private static SealedIdentity seal(byte[] bytes) {
        return new SealedIdentity(Base64.getEncoder().encodeToString(bytes));
    }

    private static SealedIdentity of(Map<SignalId, SealedIdentity> sealed, SignalId signal) {
        return Objects.requireNonNull(sealed.get(signal));
    }

    private IdentityVault vaultAt(Instant now, KeyEncryptionKey key) {
        return new SealingVault(new DataKeys(jdbc, key, Clock.fixed(now, ZoneOffset.UTC)));
    }

    private static void assertRefused(ThrowingCallable opening) {
        assertThatIllegalStateException()
                .isThrownBy(opening)
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("Noor", "Peeters", "maart 2018", "2018-03"));
    }
}
