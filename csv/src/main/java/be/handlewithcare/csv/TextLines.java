package be.handlewithcare.csv;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file line by line, with the line ends of any system, and detects whether it is UTF-8 or Windows-1252. Valid UTF-8 is
 * UTF-8. A file is Windows-1252 only if nothing in it indicates UTF-8: no byte order mark, no letter of several bytes, no letter
 * cut off at the end. So a damaged UTF-8 file is refused, and never read in another encoding. Not for use by several threads.
 */
public final class TextLines {
    private static final int BUFFER = 8192;
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final int longest;
    private final Consumer<String> lines;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream(256);
    private @Nullable TextEncoding certain;
    private long number;
    private boolean carriageReturn;

    private TextLines(int longest, Consumer<String> lines) {
        this.longest = longest;
        this.lines = lines;
    }

    /**
     * Reads all lines; the file is not closed.
     *
     * @param longest the largest number of bytes in a line
     * @param lines called with each line in order, without its end and without a byte order mark
     * @throws CsvRefused for the encoding, or a line that is too long; the lines before it have been read then
     */
    public static TextEncoding read(InputStream file, int longest, Consumer<String> lines) throws IOException {
        return new TextLines(longest, lines).read(file);
    }

    private TextEncoding read(InputStream file) throws IOException {
        byte[] buffer = new byte[BUFFER];
        for (int read = file.read(buffer); read >= 0; read = file.read(buffer)) {
            for (int at = 0; at < read; at++) {
                take(buffer[at]);
            }
        }
        if (line.size() > 0) {
            end(true);
        }
        return certain == null ? TextEncoding.UTF_8 : certain;
    }

    private void take(byte next) {
        boolean secondHalf = carriageReturn && next == '\n';
        carriageReturn = next == '\r';
        if (secondHalf) {
            return;
        }
        if (next == '\n' || next == '\r') {
            end(false);
        } else if (line.size() >= longest) {
            throw new CsvRefused(CsvFault.Kind.TOO_LONG, number + 1);
        } else {
            line.write(next);
        }
    }

    private void end(boolean last) {
        number++;
        byte[] bytes = withoutByteOrderMark(line.toByteArray());
        line.reset();
        lines.accept(text(bytes, last));
    }

    private byte[] withoutByteOrderMark(byte[] bytes) {
        boolean marked = number == 1
                && bytes.length >= BYTE_ORDER_MARK.length
                && Arrays.equals(bytes, 0, BYTE_ORDER_MARK.length, BYTE_ORDER_MARK, 0, BYTE_ORDER_MARK.length);
        if (!marked) {
            return bytes;
        }
        certain = TextEncoding.UTF_8;
        return Arrays.copyOfRange(bytes, BYTE_ORDER_MARK.length, bytes.length);
    }

    private String text(byte[] bytes, boolean last) {
        Utf8Evidence evidence = Utf8Evidence.in(bytes);
        if (evidence.isAscii()) {
            return new String(bytes, StandardCharsets.US_ASCII);
        }
        return evidence.isValid() ? utf8(bytes) : windows1252(bytes, evidence, last);
    }

    private String utf8(byte[] bytes) {
        settleOn(TextEncoding.UTF_8);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw refused();
        }
    }

    private String windows1252(byte[] bytes, Utf8Evidence evidence, boolean last) {
        if (evidence.letters() > 0 || (last && evidence.isCutOff() && certain == null)) {
            throw refused();
        }
        settleOn(TextEncoding.WINDOWS_1252);
        return Bytes1252.read(bytes).orElseThrow(this::refused);
    }

    private void settleOn(TextEncoding encoding) {
        if (certain != null && certain != encoding) {
            throw refused();
        }
        certain = encoding;
    }

    private CsvRefused refused() {
        return new CsvRefused(CsvFault.Kind.ENCODING, number);
    }
}
