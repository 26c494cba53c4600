package be.handlewithcare.vault;

import be.handlewithcare.core.calendar.SchoolYear;
import be.handlewithcare.core.child.ChildTokens;
import be.handlewithcare.core.child.IdentityVault;
import be.handlewithcare.core.child.KeyUpkeep;
import be.handlewithcare.core.ids.HmacIds;
import be.handlewithcare.core.ids.KeyedHash;
import be.handlewithcare.core.intervention.ContentDigests;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The vault. Asks for {@link VaultSettings}, a {@link Clock} and a {@link VaultDatabase}. */
@Configuration(proxyBeanMethods = false)
public class VaultConfiguration {
    /** The name of the key of ids. */
    static final String IDS = "ids";

    private static final Duration OLDEST_REPORT = Duration.ofDays(30);
    private static final Duration LONGEST_RUN = Duration.ofDays(366);

    @Bean
    KeyEncryptionKey keyEncryptionKey(VaultSettings settings) {
        return settings.guarded() ? KeyFile.loadGuarded(settings.keyFile()) : KeyFile.load(settings.keyFile());
    }

    /** Uses no database itself, so that it can check one before its migrations. */
    @Bean
    StoredKeys storedKeys(KeyEncryptionKey master, VaultSettings settings) {
        return new StoredKeys(master, settings);
    }

    @Bean
    KeyUpkeep keyUpkeep(VaultDatabase database, KeyEncryptionKey master, Clock clock) {
        Rewrapping rewrapping = new Rewrapping(database.jdbc(), master);
        KeyTableRewrite rewrite = new KeyTableRewrite(database.jdbc(), clock);
        return () -> {
            rewrapping.rewrap();
            rewrite.remove();
        };
    }

    @Bean
    NamedKeys namedSecrets(VaultDatabase database, KeyEncryptionKey master, Clock clock) {
        return new NamedKeys(database.jdbc(), master, clock);
    }

    @Bean
    KeyedHash keyedHash(NamedKeys keys) {
        return new HmacIds(keys.keyOf(IDS));
    }

    @Bean
    ChildTokens childTokens(NamedKeys keys, Clock clock) {
        YearlyChildTokens tokens = new YearlyChildTokens(keys, clock);
        tokens.prepare(SchoolYear.of(clock.instant().minus(OLDEST_REPORT)));
        tokens.prepare(SchoolYear.of(clock.instant()));
        tokens.prepare(SchoolYear.of(clock.instant().plus(LONGEST_RUN)));
        return tokens;
    }

    @Bean
    ContentDigests contentDigests(VaultDatabase database, KeyEncryptionKey master, Clock clock) {
        return new KeyedContentDigests(new ReportKeys(database.jdbc(), master, clock));
    }

    @Bean
    IdentityVault identityVault(VaultDatabase database, KeyEncryptionKey master, Clock clock) {
        return new SealingVault(new DataKeys(database.jdbc(), master, clock));
    }
}
