package be.handlewithcare.vault;

import java.nio.file.Path;

/**
 * Where the vault finds its key.
 *
 * @param keyFile with the key-encryption key, see {@link KeyFile}
 * @param guarded whether to refuse a file that others can read, and a demo's key, as in production
 */
public record VaultSettings(Path keyFile, boolean guarded) {}
