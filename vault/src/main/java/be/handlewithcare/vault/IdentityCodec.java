package be.handlewithcare.vault;

import be.handlewithcare.core.child.BirthDate;
import be.handlewithcare.core.child.ChildName;
import be.handlewithcare.core.child.Identity;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** An identity as bytes, filled up with zeros to full blocks, so that the length says little about the name. */
final class IdentityCodec {
    private static final int BLOCK_BYTES = 64;

    private IdentityCodec() {}

    static byte[] encode(Identity child) {
        byte[] parts = LengthPrefixed.bytesOf(List.of(
                child.name().given(),
                child.name().family(),
                child.birthDate().value().toString()));
        return Arrays.copyOf(parts, Math.ceilDiv(parts.length, BLOCK_BYTES) * BLOCK_BYTES);
    }

    static Identity decode(byte[] plain) {
        ByteBuffer buffer = ByteBuffer.wrap(plain);
        String given = LengthPrefixed.next(buffer);
        String family = LengthPrefixed.next(buffer);
        LocalDate born = LocalDate.parse(LengthPrefixed.next(buffer));
        return new Identity(new ChildName(given, family), new BirthDate(born));
    }
}
