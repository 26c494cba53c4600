package be.handlewithcare.core.child;

/**
 * Tells whether two signals of one school year are about the same child, and nothing else. No person and no API ever
 * sees one.
 *
 * @param value Base64 of an HMAC-SHA-256 under the school year's key
 */
public record ChildToken(String value) {

    @Override
    public String toString() {
        return "ChildToken[…]";
    }
}
