package be.handlewithcare.vault;

import be.handlewithcare.core.ids.KeyedHash;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Ids from HMAC-SHA-256 under the system's id key, cut to a UUID of version 8 (RFC 9562: free for one's own way). */
final class HashedIds implements KeyedHash {
    static final String KEY = "ids";

    private static final long VERSION_BITS = 0xF000L;
    private static final long VERSION_8 = 0x8000L;
    private static final long VARIANT_BITS = 0xC000_0000_0000_0000L;
    private static final long VARIANT_RFC = 0x8000_0000_0000_0000L;

    private final byte[] key;

    HashedIds(byte[] key) {
        this.key = key.clone();
    }

    @Override
    public UUID uuidOf(String kind, String... parts) {
        List<String> all = Stream.concat(Stream.of(kind), Stream.of(parts)).toList();
        ByteBuffer hash = ByteBuffer.wrap(Secrets.hmac(key, LengthPrefixed.bytesOf(all)));
        long most = (hash.getLong() & ~VERSION_BITS) | VERSION_8;
        long least = (hash.getLong() & ~VARIANT_BITS) | VARIANT_RFC;
        return new UUID(most, least);
    }
}
