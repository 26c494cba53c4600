package be.handlewithcare.csv;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextLinesTest {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private final List<String> lines = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void linesEndAsOnAnySystemAndTheLastNeedsNoEnd(String end) throws IOException {
        assertThat(read(("Zoë" + end + end + "René").getBytes(UTF_8))).isEqualTo(TextEncoding.UTF_8);
        assertThat(lines).containsExactly("Zoë", "", "René");
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstLine() throws IOException {
        assertThat(read("\uFEFFa;b\n".getBytes(UTF_8))).isEqualTo(TextEncoding.UTF_8);
        assertThat(lines).containsExactly("a;b");
    }

    @Test
    void whatExcelWritesInBelgiumIsReadLetterByLetter() throws IOException {
        String text = "Zoë;Šime;Cœur;D’Hoore;‘t Hof;Œuvre;Ÿ;“De Linde”;é";

        assertThat(read(text.getBytes(WINDOWS_1252))).isEqualTo(TextEncoding.WINDOWS_1252);
        assertThat(lines).containsExactly(text);
    }

    @Test
    void aFileInUtf8ThatWasDamagedIsNeverReadAsAnother() {
        byte[] good = "Zoë\nRené\nJosé\n".getBytes(UTF_8);
        byte[] cutOff = Arrays.copyOf("a\nJosé".getBytes(UTF_8), 6);
        byte[] oneByteLost = new String(good, Charset.forName("ISO-8859-1"))
                .replace("Ren\u00c3", "Ren")
                .getBytes(Charset.forName("ISO-8859-1"));
        byte[] marked = new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, 'a', '\n', (byte) 0xE9, '\n'};

        assertThat(fault(cutOff)).isEqualTo("ENCODING 2");
        assertThat(fault(oneByteLost)).isEqualTo("ENCODING 2");
        assertThat(fault(marked)).isEqualTo("ENCODING 2");
    }

    @Test
    void twoEncodingsInOneFileAreNone() {
        byte[] first = "René\n".getBytes(WINDOWS_1252);
        byte[] second = "Zoë\n".getBytes(UTF_8);
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);

        assertThat(fault(both)).isEqualTo("ENCODING 2");
    }

    @ParameterizedTest
    @CsvSource({"IBM850,André", "IBM850,Zoë", "IBM850,Köln", "x-MacRoman,André", "x-MacRoman,Hélène", "x-MacRoman,Zoë"})
    void theAccentsOfDosAndOfTheMacAreRefused(String encoding, String name) {
        assertThat(fault(("a;b\n" + name + ";Peeters\n").getBytes(Charset.forName(encoding))))
                .isEqualTo("ENCODING 2");
    }

    @Test
    void utf16IsRefused() {
        assertThat(fault("a;b\n".getBytes(UTF_16LE))).startsWith("ENCODING");
    }

    @Test
    void aLineWithoutEndIsRefused() {
        assertThat(fault("x".repeat(101).getBytes(UTF_8))).isEqualTo("TOO_LONG 1");
    }

    private TextEncoding read(byte[] file) throws IOException {
        return TextLines.read(new ByteArrayInputStream(file), 100, lines::add);
    }

    private String fault(byte[] file) {
        CsvFault fault =
                catchThrowableOfType(CsvRefused.class, () -> read(file)).first();
        return fault.kind() + " " + fault.line();
    }
}
