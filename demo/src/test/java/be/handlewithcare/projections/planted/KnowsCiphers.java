package be.handlewithcare.projections.planted;

import com.google.crypto.tink.aead.AeadConfig;

/** Planted: breaks a rule of the house on purpose. */
public final class KnowsCiphers {
    public String ciphers = AeadConfig.class.getName();
}
