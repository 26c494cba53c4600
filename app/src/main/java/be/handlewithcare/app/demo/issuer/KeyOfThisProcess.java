package be.handlewithcare.app.demo.issuer;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;

/** A fresh key for each start; enough for one process. */
final class KeyOfThisProcess implements IssuerKeyStore {
    private static final int BITS = 2048;

    private final KeyPair key = generate();

    @Override
    public KeyPair signingKey() {
        return key;
    }

    private static KeyPair generate() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
