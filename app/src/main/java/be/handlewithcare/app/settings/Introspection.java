package be.handlewithcare.app.settings;

import java.net.URI;

/**
 * The endpoint that looks up opaque tokens (RFC 7662).
 *
 * @param clientId our name there
 */
public record Introspection(URI url, String clientId, String clientSecret) {

    /** Leaves out the secret. */
    @Override
    public String toString() {
        return "Introspection[url=" + url + "]";
    }
}
