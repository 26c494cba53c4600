package be.handlewithcare.vault;

import java.nio.file.Path;

/**
 * Where the vault finds its key.
 *
 * @param keyFile with the key-encryption key, see {@link KeyFile}
 * @param guarded whether a file that others can read and a key of the demo are refused, as in production
 */
public record VaultSettings(Path keyFile, boolean guarded) {}
