package be.handlewithcare.core.ids;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Ids from HMAC-SHA-256 under a secret key, cut to a UUID of version 8 (RFC 9562: free for one's own way). */
public final class HmacIds implements KeyedHash {
    private static final String HMAC = "HmacSHA256";
    private static final long VERSION_BITS = 0xF000L;
    private static final long VERSION_8 = 0x8000L;
    private static final long VARIANT_BITS = 0xC000_0000_0000_0000L;
    private static final long VARIANT_RFC = 0x8000_0000_0000_0000L;

    private final SecretKeySpec key;

    /** @param key 32 random bytes that stay secret; under another key everything has another id */
    public HmacIds(byte[] key) {
        this.key = new SecretKeySpec(key, HMAC);
    }

    @Override
    public UUID uuidOf(String kind, String... parts) {
        Mac mac = mac();
        Stream.concat(Stream.of(kind), Stream.of(parts)).forEach(part -> addWithLength(part, mac));
        ByteBuffer hash = ByteBuffer.wrap(mac.doFinal());
        long most = (hash.getLong() & ~VERSION_BITS) | VERSION_8;
        long least = (hash.getLong() & ~VARIANT_BITS) | VARIANT_RFC;
        return new UUID(most, least);
    }

    /** Each part after its length, so that the borders of the parts count. */
    private static void addWithLength(String part, Mac mac) {
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
        mac.update(bytes);
    }

    private Mac mac() {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(key);
            return mac;
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("HMAC-SHA-256 is not available", e);
        }
    }
}
