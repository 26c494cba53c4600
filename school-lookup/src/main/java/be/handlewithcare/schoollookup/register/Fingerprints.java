package be.handlewithcare.schoollookup.register;

import static java.nio.charset.StandardCharsets.UTF_8;

import be.handlewithcare.core.child.MatchingName;
import be.handlewithcare.core.child.NearName;
import java.nio.ByteBuffer;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Fingerprints under a random key that lives as long as one loaded register: what is held in memory, and may end in a
 * dump of it, names nobody. Not for several threads.
 */
final class Fingerprints {
    private static final String HMAC = "HmacSHA256";
    private static final int KEY_BYTES = 32;

    private final Mac mac;

    private Fingerprints(Mac mac) {
        this.mac = mac;
    }

    static SecretKeySpec newKey() {
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        return new SecretKeySpec(key, HMAC);
    }

    static Fingerprints under(SecretKeySpec key) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(key);
            return new Fingerprints(mac);
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("HMAC-SHA-256 is not to be had", e);
        }
    }

    /** Of a name and a birth date. 128 bits: among all pupils ever no two different ones will be equal. */
    Child of(MatchingName name, LocalDate born) {
        mac.update(ByteBuffer.allocate(Long.BYTES).putLong(0, born.toEpochDay()));
        ByteBuffer hash = ByteBuffer.wrap(mac.doFinal(name.value().getBytes(UTF_8)));
        return new Child(hash.getLong(), hash.getLong());
    }

    /** Of a pupil's number. 64 bits: it only has to differ from that of pupils of the same name and birth date. */
    long ofPupil(String pupil) {
        return ByteBuffer.wrap(mac.doFinal(pupil.getBytes(UTF_8))).getLong();
    }

    /** Of the near forms of a name, with the birth date; there are one or two of them. */
    Near of(Set<NearName> names, LocalDate born) {
        long[] prints = names.stream().mapToLong(name -> of(name, born)).toArray();
        return new Near(prints[0], prints[prints.length - 1]);
    }

    /** Of one near form of a name, with the birth date. */
    long of(NearName name, LocalDate born) {
        return of(new MatchingName(name.letters()), born).high();
    }

    /** The fingerprints of two near forms, equal if there is one. */
    record Near(long one, long other) {}

    /** The two halves of a fingerprint. */
    record Child(long high, long low) {}
}
