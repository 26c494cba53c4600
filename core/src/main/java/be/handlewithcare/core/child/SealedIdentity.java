package be.handlewithcare.core.child;

/**
 * A name and a birth date under a data key of their own. Means nothing without the vault, and nothing at all once the
 * key is destroyed.
 *
 * @param ciphertext Base64
 */
public record SealedIdentity(String ciphertext) {

    @Override
    public String toString() {
        return "SealedIdentity[…]";
    }
}
