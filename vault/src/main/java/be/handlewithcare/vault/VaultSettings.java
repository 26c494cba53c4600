package be.handlewithcare.vault;

import java.nio.file.Path;

/**
 * Where the vault finds its key.
 *
 * @param keyFile with the key-encryption key, see {@link KeyFile}
 */
public record VaultSettings(Path keyFile) {}
