package be.handlewithcare.vault;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The database that holds the keys, migrated from {@code db/migration/vault}. Where it is the application's own, keys
 * commit with the events they belong to; where it is another, each statement commits by itself, before the events do.
 *
 * @param jdbc on that database
 */
public record VaultDatabase(JdbcTemplate jdbc) {}
