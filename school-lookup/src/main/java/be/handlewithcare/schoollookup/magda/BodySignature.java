package be.handlewithcare.schoollookup.magda;

import be.handlewithcare.schoollookup.magda.MagdaSettings.Store;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.apache.wss4j.common.crypto.Merlin;
import org.apache.wss4j.common.ext.WSSecurityException;
import org.apache.wss4j.dom.WSConstants;
import org.apache.wss4j.dom.message.WSSecHeader;
import org.apache.wss4j.dom.message.WSSecSignature;
import org.w3c.dom.Document;

/** Signs the body of a message with our certificate, which goes along in the header (WS-Security 1.1, X.509 token). */
final class BodySignature implements UnaryOperator<Document> {
    // When asked for details, what signs writes down the very text that it signs. Kept here, since a logger that nobody
    // holds forgets its level.
    private static final List<Logger> TALKATIVE = Stream.of(
                    "org.jcp.xml.dsig", "org.apache.xml.security", "com.sun.org.apache.xml.internal.security")
            .map(Logger::getLogger)
            .toList();

    private static final Map<String, String> ALGORITHMS =
            Map.of("RSA", WSConstants.RSA_SHA256, "EC", WSConstants.ECDSA_SHA256);

    private final KeyStore keys;
    private final String alias;
    private final String password;
    private final String algorithm;

    private BodySignature(KeyStore keys, String alias, String password, String algorithm) {
        this.keys = keys;
        this.alias = alias;
        this.password = password;
        this.algorithm = algorithm;
    }

    static {
        TALKATIVE.forEach(logger -> logger.setLevel(Level.OFF));
    }

    /** @throws MagdaRefused if there is no key in the store with which to sign */
    static BodySignature with(Store store) {
        try {
            KeyStore keys = Stores.keyStore(store);
            for (String alias : Collections.list(keys.aliases())) {
                String algorithm = keys.isKeyEntry(alias)
                        ? ALGORITHMS.get(
                                keys.getCertificate(alias).getPublicKey().getAlgorithm())
                        : null;
                if (algorithm != null) {
                    return new BodySignature(keys, alias, store.password(), algorithm);
                }
            }
            throw new MagdaRefused("HWC_MAGDA_KEY_STORE_FILE", "holds no key that can sign");
        } catch (GeneralSecurityException e) {
            throw new MagdaRefused("HWC_MAGDA_KEY_STORE_FILE", "holds a key that cannot be used", e);
        }
    }

    @Override
    public Document apply(Document message) {
        try {
            Merlin crypto = new Merlin();
            crypto.setKeyStore(keys);
            WSSecHeader header = new WSSecHeader(message);
            header.insertSecurityHeader();
            WSSecSignature signature = new WSSecSignature(header);
            signature.setUserInfo(alias, password);
            signature.setKeyIdentifierType(WSConstants.BST_DIRECT_REFERENCE);
            signature.setSignatureAlgorithm(algorithm);
            signature.setDigestAlgo(WSConstants.SHA256);
            return signature.build(crypto);
        } catch (WSSecurityException e) {
            throw new IllegalStateException("a question cannot be signed", e);
        }
    }
}
