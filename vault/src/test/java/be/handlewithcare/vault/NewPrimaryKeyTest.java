package be.handlewithcare.vault;

import static be.handlewithcare.vault.Children.NOOR;
import static be.handlewithcare.vault.Children.aSignal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import be.handlewithcare.core.child.IdentityVault.Opened.Known;
import be.handlewithcare.core.child.SealedIdentity;
import be.handlewithcare.core.ids.InterventionId;
import be.handlewithcare.core.ids.SignalId;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** The key file gets a new key and loses the old one, as docs/operations.md says; no data are lost. */
class NewPrimaryKeyTest {
    private final JdbcTemplate jdbc = TestDatabase.jdbc();
    private final SignalId signal = aSignal();
    private final InterventionId intervention = new InterventionId(UUID.randomUUID());

    @TempDir
    Path directory;

    private Path old;
    private Path both;
    private Path fresh;
    private SealedIdentity sealed;
    private byte[] ids;

    @BeforeEach
    void keysUnderTheOldKey() throws IOException {
        TestDatabase.empty();
        old = directory.resolve("old.json");
        both = directory.resolve("both.json");
        fresh = directory.resolve("fresh.json");
        NewKeyFile.create(old);
        NewKeyFile.createBeside(both, old);
        NewKeyFile.createOfPrimary(fresh, both);
        sealed = Objects.requireNonNull(vault(old).seal(Map.of(signal, NOOR)).get(signal));
        ids = named(old).keyOf("ids");
        new ReportKeys(jdbc, KeyFile.load(old), Clock.systemUTC()).keyOf(intervention);
    }

    @Test
    void afterAllIsWrappedAnewTheOldKeyIsNeededNoMore() {
        check(both);
        assertThatExceptionOfType(KeyRefused.class).as("too early").isThrownBy(() -> check(fresh));

        assertThat(rewrapping(both).rewrap()).isEqualTo(3);

        assertThat(rewrapping(both).rewrap()).as("again").isZero();
        check(fresh);
        assertThat(vault(fresh).open(signal, sealed)).isEqualTo(new Known(NOOR));
        assertThat(named(fresh).keyOf("ids")).isEqualTo(ids);
        assertThat(new ReportKeys(jdbc, KeyFile.load(fresh), Clock.systemUTC()).keyOf(intervention))
                .isPresent();
        assertThatExceptionOfType(KeyRefused.class).isThrownBy(() -> check(old));
    }

    @Test
    void whoIsKilledInBetweenGoesOnWithWhatIsLeft() {
        rewrapping(both).rewrap();
        vault(old).seal(Map.of(aSignal(), NOOR));

        assertThatExceptionOfType(KeyRefused.class)
                .isThrownBy(() -> check(fresh))
                .withMessageContaining("1 keys of vault.data_key");
        assertThat(rewrapping(both).rewrap()).isOne();
        check(fresh);
    }

    @Test
    void oneKeyThatWasAlteredKeepsNobodyElseBack() {
        jdbc.update("update vault.data_key set wrapped = overlay(wrapped placing '\\x00'::bytea from 20)");

        assertThat(rewrapping(both).rewrap()).as("the other two").isEqualTo(2);
    }

    @Test
    void aKeyThatWasAlteredIsLoggedOnce() {
        jdbc.update("update vault.data_key set wrapped = overlay(wrapped placing '\\x00'::bytea from 20)");
        Logger logger = (Logger) LoggerFactory.getLogger(Rewrapping.class);
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        logger.addAppender(log);
        Rewrapping rewrapping = rewrapping(both);

        rewrapping.rewrap();
        rewrapping.rewrap();
        logger.detachAppender(log);

        assertThat(log.list).filteredOn(line -> line.getLevel() == Level.ERROR).hasSize(1);
    }

    @Test
    void anotherDatabasesKeyIsRefused() throws IOException {
        Path foreign = directory.resolve("foreign.json");
        NewKeyFile.create(foreign);

        assertThatExceptionOfType(KeyRefused.class)
                .isThrownBy(() -> check(foreign))
                .withMessageContaining(foreign.toString())
                .withMessageContaining("opens no key of this database");
    }

    @Test
    void inProductionADatabaseOfADemoIsRefused() {
        named(old).keyOf("demo-issuer");
        check(old);

        assertThatExceptionOfType(KeyRefused.class)
                .isThrownBy(() -> new StoredKeys(KeyFile.load(old), new VaultSettings(old, true)).check(source()))
                .withMessageContaining("demo");
    }

    private void check(Path file) {
        new StoredKeys(KeyFile.load(file), new VaultSettings(file, false)).check(source());
    }

    private DataSource source() {
        return Objects.requireNonNull(jdbc.getDataSource());
    }

    private Rewrapping rewrapping(Path file) {
        return new Rewrapping(jdbc, KeyFile.load(file));
    }

    private SealingVault vault(Path file) {
        return new SealingVault(new DataKeys(jdbc, KeyFile.load(file), Clock.systemUTC()));
    }

    private NamedKeys named(Path file) {
        return new NamedKeys(jdbc, KeyFile.load(file), Clock.systemUTC());
    }
}
