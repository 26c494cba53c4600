package be.handlewithcare.projections.planted;

import be.handlewithcare.vault.VaultConfiguration;

/** Planted: breaks a rule of the house on purpose. */
public final class KnowsTheVault {
    public VaultConfiguration vault = new VaultConfiguration();
}
