package be.handlewithcare.vault;

import static be.handlewithcare.vault.Children.NOOR;
import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.core.calendar.SchoolYear;
import be.handlewithcare.core.child.ChildTokens;
import be.handlewithcare.core.child.IdentityVault;
import be.handlewithcare.core.ids.KeyedHash;
import be.handlewithcare.core.intervention.ContentDigests;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class VaultConfigurationTest {
    @TempDir
    Path directory;

    @BeforeEach
    void emptyVault() {
        TestDatabase.empty();
    }

    @Test
    void theVaultStartsWithItsKeysInPlace() {
        startedAt("2026-09-10T10:00:00Z", true).run(context -> {
            assertThat(context)
                    .hasSingleBean(IdentityVault.class)
                    .hasSingleBean(ChildTokens.class)
                    .hasSingleBean(ContentDigests.class)
                    .hasSingleBean(KeyedHash.class)
                    .hasSingleBean(NamedSecrets.class);
            assertThat(TestDatabase.jdbc().queryForList("select name from vault.named_key order by name", String.class))
                    .containsExactly("child-token/2025-2026", "child-token/2026-2027", "child-token/2027-2028", "ids");
        });
    }

    @Test
    void aSecondStartFindsTheSameKeys() {
        ApplicationContextRunner start = startedAt("2026-11-22T10:00:00Z", true);
        start.run(first -> start.run(second -> {
            SchoolYear year = new SchoolYear(2026);
            assertThat(second.getBean(KeyedHash.class).uuidOf("signal", "x"))
                    .isEqualTo(first.getBean(KeyedHash.class).uuidOf("signal", "x"));
            assertThat(second.getBean(ChildTokens.class).tokenOf(NOOR, year))
                    .isEqualTo(first.getBean(ChildTokens.class).tokenOf(NOOR, year));
        }));
    }

    @Test
    void withoutAKeyFileTheVaultDoesNotStart() {
        startedAt("2026-11-22T10:00:00Z", false)
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .hasMessageContaining(directory.resolve("key.json").toString())
                        .hasMessageContaining("missing"));
    }

    private ApplicationContextRunner startedAt(String now, boolean withKeyFile) {
        VaultSettings settings = new VaultSettings(directory.resolve("key.json"), false);
        if (withKeyFile) {
            KeyFile.createIfAbsent(settings.keyFile());
        }
        return new ApplicationContextRunner()
                .withBean(VaultSettings.class, () -> settings)
                .withBean(VaultDatabase.class, () -> new VaultDatabase(TestDatabase.jdbc()))
                .withBean(Clock.class, () -> Clock.fixed(Instant.parse(now), ZoneOffset.UTC))
                .withUserConfiguration(VaultConfiguration.class);
    }
}
