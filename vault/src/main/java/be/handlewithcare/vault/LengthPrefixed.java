package be.handlewithcare.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.List;

/** Texts as bytes, each after its length: different texts never give the same bytes, wherever their borders lie. */
final class LengthPrefixed {
    private LengthPrefixed() {}

    static byte[] bytesOf(List<String> texts) {
        List<byte[]> encoded = texts.stream().map(text -> text.getBytes(UTF_8)).toList();
        int size =
                encoded.stream().mapToInt(text -> Integer.BYTES + text.length).sum();
        ByteBuffer buffer = ByteBuffer.allocate(size);
        encoded.forEach(text -> buffer.putInt(text.length).put(text));
        return buffer.array();
    }

    /** The next text; the buffer stands behind it afterwards. */
    static String next(ByteBuffer buffer) {
        byte[] text = new byte[buffer.getInt()];
        buffer.get(text);
        return new String(text, UTF_8);
    }
}
