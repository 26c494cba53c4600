package be.handlewithcare.csv;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Optional;

/**
 * Reads a line as Windows-1252, unless the text makes no sense: in the encodings of DOS and of the Mac the accented letters have
 * the codes of Windows' signs, and would come out as {@code Andr‚} or {@code AndrŽ}. A child's name must never be read so.
 */
final class Bytes1252 {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final String LATE_CAPITALS = "ŠŒŽŸ";
    private static final String OPENING = "‘“";
    private static final String SIGNS_OF_TEXT = "€’”–—šœž";

    private Bytes1252() {}

    /** Returns the text; empty if it is unlikely to be Windows-1252. */
    static Optional<String> read(byte[] line) {
        try {
            CharBuffer text = WINDOWS_1252.newDecoder().decode(ByteBuffer.wrap(line));
            for (int at = 0; at < text.length(); at++) {
                if (!makesSense(text, at)) {
                    return Optional.empty();
                }
            }
            return Optional.of(text.toString());
        } catch (CharacterCodingException undefined) {
            return Optional.empty();
        }
    }

    private static boolean makesSense(CharSequence text, int at) {
        char sign = text.charAt(at);
        if (sign < 0x80 || (sign >= 0xA0 && sign <= 0xFF)) {
            return sign != 0;
        }
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        char after = at == text.length() - 1 ? ' ' : text.charAt(at + 1);
        if (LATE_CAPITALS.indexOf(sign) >= 0) {
            return !Character.isLowerCase(before);
        }
        if (OPENING.indexOf(sign) >= 0) {
            return !Character.isLetter(before);
        }
        boolean insideWord = Character.isLetter(before) && Character.isLetter(after);
        return SIGNS_OF_TEXT.indexOf(sign) >= 0 && (sign != '”' || !insideWord) && (sign != '—' || !insideWord);
    }
}
