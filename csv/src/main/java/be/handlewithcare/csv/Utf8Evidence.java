package be.handlewithcare.csv;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/**
 * The evidence for and against UTF-8 in some bytes.
 *
 * @param isAscii whether there is neither
 * @param letters number of letters with several bytes in UTF-8
 * @param faults number of bytes that UTF-8 does not allow at their place
 * @param isCutOff whether the only fault is that the last letter has no end
 */
record Utf8Evidence(boolean isAscii, int letters, int faults, boolean isCutOff) {
    private static final Utf8Evidence NONE = new Utf8Evidence(true, 0, 0, false);

    /** Examines a line. A zero byte counts as a fault: the file is UTF-16, or not text at all. */
    static Utf8Evidence in(byte[] bytes) {
        boolean ascii = true;
        for (byte one : bytes) {
            ascii &= one > 0;
        }
        return ascii ? NONE : counted(bytes);
    }

    boolean isValid() {
        return faults == 0;
    }

    private static Utf8Evidence counted(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        int faults = 0;
        boolean cutOff = false;
        for (CoderResult result = decoder.decode(in, out, false);
                result.isError() || in.hasRemaining();
                result = decoder.decode(in, out, false)) {
            faults++;
            cutOff = faults == 1 && !result.isError();
            // Without an error, bytes are left only at the end: the beginning of a letter.
            in.position(result.isError() ? in.position() + result.length() : in.limit());
        }
        out.flip();
        int letters = (int) out.codePoints().filter(letter -> letter >= 0x80).count();
        int zeros = (int) out.codePoints().filter(letter -> letter == 0).count();
        return new Utf8Evidence(false, letters, faults + zeros, cutOff && zeros == 0);
    }
}
