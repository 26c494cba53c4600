package be.handlewithcare.police.planted;

import be.handlewithcare.vault.VaultConfiguration;

/** Planted: breaks a rule of the house on purpose. */
public final class AsksAroundTheBack {
    public VaultConfiguration vault = new VaultConfiguration();
}
