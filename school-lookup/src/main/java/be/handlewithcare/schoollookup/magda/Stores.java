package be.handlewithcare.schoollookup.magda;

import be.handlewithcare.core.network.Pkcs12;
import be.handlewithcare.schoollookup.magda.MagdaSettings.Store;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Collections;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.Nullable;

/** Opens the key store and the trust store, once, at the start. What is wrong with them is said by setting. */
final class Stores {
    private static final String KEYS = "HWC_MAGDA_KEY_STORE";
    private static final String TRUST = "HWC_MAGDA_TRUST_STORE";

    private static final int SESSIONS_KEPT = 8;

    private Stores() {}

    /** @throws MagdaRefused if a store cannot be used */
    static SSLContext tls(MagdaSettings settings) {
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(keys(settings.keyStore()), trust(settings.trustStore()), null);
            // Each lookup makes a session of its own; unbounded, twenty thousand of them would be kept for a day.
            context.getClientSessionContext().setSessionCacheSize(SESSIONS_KEPT);
            return context;
        } catch (GeneralSecurityException e) {
            throw new MagdaRefused(KEYS + "_FILE", "holds a key that cannot be used", e);
        }
    }

    /** @throws MagdaRefused if there is no key in it, or it cannot be opened */
    static KeyStore keyStore(Store store) throws GeneralSecurityException {
        KeyStore keys = open(store, KEYS);
        for (String alias : Collections.list(keys.aliases())) {
            if (keys.isKeyEntry(alias)) {
                return keys;
            }
        }
        throw new MagdaRefused(KEYS + "_FILE", "holds no key");
    }

    private static KeyManager @Nullable [] keys(@Nullable Store store) throws GeneralSecurityException {
        if (store == null) {
            return null;
        }
        KeyManagerFactory factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        factory.init(keyStore(store), store.password().toCharArray());
        return factory.getKeyManagers();
    }

    private static TrustManager @Nullable [] trust(@Nullable Store store) throws GeneralSecurityException {
        if (store == null) {
            return null;
        }
        KeyStore trusted = open(store, TRUST);
        if (trusted.size() == 0) {
            throw new MagdaRefused(TRUST + "_FILE", "holds no certificate");
        }
        TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(trusted);
        return factory.getTrustManagers();
    }

    private static KeyStore open(Store store, String setting) throws GeneralSecurityException {
        return switch (Pkcs12.open(store.file(), store.password())) {
            case Pkcs12.Opened(var opened) -> opened;
            case Pkcs12.Unreadable() -> throw new MagdaRefused(setting + "_FILE", "cannot be read");
            case Pkcs12.Malformed(var e) -> throw new MagdaRefused(setting + "_FILE", "is no PKCS 12 store", e);
            case Pkcs12.WrongPassword(var e) ->
                throw new MagdaRefused(setting + "_PASSWORD", "does not open the store", e);
        };
    }
}
