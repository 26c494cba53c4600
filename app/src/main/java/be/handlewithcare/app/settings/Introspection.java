package be.handlewithcare.app.settings;

import java.net.URI;

/**
 * Where tokens that say nothing by themselves are looked up (RFC 7662).
 *
 * @param clientId as whom we ask
 */
public record Introspection(URI url, String clientId, String clientSecret) {

    /** Without the secret. */
    @Override
    public String toString() {
        return "Introspection[url=" + url + "]";
    }
}
