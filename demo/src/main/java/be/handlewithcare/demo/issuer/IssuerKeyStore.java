package be.handlewithcare.demo.issuer;

import java.security.KeyPair;

/** Keeps the key that the demo issuer signs with, so that several processes know each other's tokens. */
@FunctionalInterface
public interface IssuerKeyStore {

    /** An RSA key pair of at least 2048 bits, the same at every call. */
    KeyPair signingKey();
}
