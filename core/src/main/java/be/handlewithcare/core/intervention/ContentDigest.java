package be.handlewithcare.core.intervention;

/**
 * Tells whether a resend has the same content, and nothing else: a keyed hash over all that was reported, under a key of
 * this one intervention that is destroyed with the identities.
 *
 * @param value Base64
 */
public record ContentDigest(String value) {

    @Override
    public String toString() {
        return "ContentDigest[…]";
    }
}
