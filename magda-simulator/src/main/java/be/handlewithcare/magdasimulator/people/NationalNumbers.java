package be.handlewithcare.magdasimulator.people;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/** Gives out invented numbers: the same person the same one in each run, no two persons the same one. */
final class NationalNumbers {
    private final Set<NationalNumber> given = new HashSet<>();

    /** @throws IllegalStateException if all numbers of this birth date are given out */
    NationalNumber next(String person, LocalDate born) {
        int start = Math.floorMod(hash(person + "/" + born), NationalNumber.SEQUENCES);
        for (int step = 0; step < NationalNumber.SEQUENCES; step++) {
            int sequence = (start + step) % NationalNumber.SEQUENCES + 1;
            NationalNumber number = NationalNumber.invented(born, sequence);
            if (given.add(number)) {
                return number;
            }
        }
        throw new IllegalStateException("more pupils born on one day than there are numbers");
    }

    private static int hash(String text) {
        try {
            return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)))
                    .getInt();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is not to be had", e);
        }
    }
}
