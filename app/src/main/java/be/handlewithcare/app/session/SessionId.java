package be.handlewithcare.app.session;

import be.handlewithcare.vault.Seal;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;

/**
 * Makes and checks the session ids in the cookie: 24 random bytes and an 8-byte proof that this application made them, so that
 * made-up ids cost no database query.
 */
final class SessionId {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int RANDOM_BYTES = 24;
    private static final int PROOF_BYTES = 8;
    private static final int LENGTH = 43;

    private SessionId() {}

    static String fresh(Seal seal) {
        byte[] id = new byte[RANDOM_BYTES + PROOF_BYTES];
        byte[] random = new byte[RANDOM_BYTES];
        RANDOM.nextBytes(random);
        System.arraycopy(random, 0, id, 0, RANDOM_BYTES);
        System.arraycopy(proof(random, seal), 0, id, RANDOM_BYTES, PROOF_BYTES);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(id);
    }

    static boolean isOurs(String id, Seal seal) {
        if (id.length() != LENGTH) {
            return false;
        }
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(id);
            byte[] random = Arrays.copyOf(bytes, RANDOM_BYTES);
            return MessageDigest.isEqual(
                    proof(random, seal), Arrays.copyOfRange(bytes, RANDOM_BYTES, RANDOM_BYTES + PROOF_BYTES));
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    private static byte[] proof(byte[] random, Seal seal) {
        byte[] hash = seal.hash("proof " + Base64.getUrlEncoder().encodeToString(random));
        return Arrays.copyOf(hash, PROOF_BYTES);
    }
}
