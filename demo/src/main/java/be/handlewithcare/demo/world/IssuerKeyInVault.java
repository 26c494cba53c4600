package be.handlewithcare.demo.world;

import be.handlewithcare.demo.issuer.IssuerKeyStore;
import be.handlewithcare.vault.NamedSecrets;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;

/** The demo issuer's signing key, sealed in the database: several processes know each other's tokens. */
final class IssuerKeyInVault implements IssuerKeyStore {
    private static final String NAME = "demo-issuer";
    private static final String ALGORITHM = "RSA";
    private static final int BITS = 2048;

    private final NamedSecrets secrets;

    IssuerKeyInVault(NamedSecrets secrets) {
        this.secrets = secrets;
    }

    @Override
    public KeyPair signingKey() {
        try {
            KeyFactory keys = KeyFactory.getInstance(ALGORITHM);
            PrivateKey key =
                    keys.generatePrivate(new PKCS8EncodedKeySpec(secrets.secretOf(NAME, IssuerKeyInVault::newKey)));
            if (!(key instanceof RSAPrivateCrtKey rsa)) {
                throw new IllegalStateException("the demo issuer's key is of another kind");
            }
            BigInteger modulus = rsa.getModulus();
            return new KeyPair(keys.generatePublic(new RSAPublicKeySpec(modulus, rsa.getPublicExponent())), key);
        } catch (GeneralSecurityException unusable) {
            throw new IllegalStateException("the demo issuer's key cannot be read", unusable);
        }
    }

    private static byte[] newKey() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(ALGORITHM);
            generator.initialize(BITS);
            return generator.generateKeyPair().getPrivate().getEncoded();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
