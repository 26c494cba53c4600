package be.handlewithcare.schoollookup.register;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads a register: CSV in UTF-8, with or without byte order mark, with the header {@code
 * pupil,given_name,family_name,birth_date,institution,site,from,until}; {@code until} may be empty, and so may one of
 * the two names. Several lines of one pupil are several enrolments.
 */
final class RegisterReader {
    private static final List<String> HEADER =
            List.of("pupil", "given_name", "family_name", "birth_date", "institution", "site", "from", "until");
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private final CSVParser lines;
    private final EnrolmentTable.Builder table = new EnrolmentTable.Builder();

    private RegisterReader(CSVParser lines) {
        this.lines = lines;
    }

    /**
     * @throws RefusedRegister at the first fault
     * @throws IOException if the file cannot be read
     */
    static EnrolmentTable read(Path file) throws IOException, RefusedRegister {
        // Replaces what is not UTF-8, and the row then refuses it by its line; a strict decoder would not tell the
        // line.
        try (Reader reader = new BufferedReader(new InputStreamReader(Files.newInputStream(file), UTF_8));
                CSVParser lines = CSVParser.builder()
                        .setReader(new ShortLines(withoutByteOrderMark(reader)))
                        .setFormat(CSVFormat.DEFAULT)
                        .get()) {
            return new RegisterReader(lines).table();
        }
    }

    /**
     * Whether the last line has its end. Without it the line may be cut off, and an enrolment that ended look as if it
     * had not.
     *
     * @throws IOException if the file cannot be read
     */
    static boolean endsItsLastLine(Path file) throws IOException {
        try (SeekableByteChannel bytes = Files.newByteChannel(file)) {
            ByteBuffer last = ByteBuffer.allocate(1);
            bytes.position(Math.max(0, bytes.size() - 1)).read(last);
            return last.get(0) == '\n' || last.get(0) == '\r';
        }
    }

    private static Reader withoutByteOrderMark(Reader reader) throws IOException {
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
        return reader;
    }

    private EnrolmentTable table() throws IOException, RefusedRegister {
        try {
            Iterator<CSVRecord> records = lines.iterator();
            refuseUnlessHeader(records);
            while (records.hasNext()) {
                table.add(RegisterRow.of(records.next().values(), lines.getCurrentLineNumber()));
            }
            return table.build();
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof ShortLines.TooLong) {
                throw new RefusedRegister(Math.max(1, lines.getCurrentLineNumber()), RegisterFault.LENGTH);
            }
            if (e.getCause() instanceof CSVException) {
                throw new RefusedRegister(lines.getCurrentLineNumber(), RegisterFault.QUOTING);
            }
            throw e.getCause();
        }
    }

    private static void refuseUnlessHeader(Iterator<CSVRecord> records) throws RefusedRegister {
        if (!records.hasNext() || !List.of(records.next().values()).equals(HEADER)) {
            throw new RefusedRegister(1, RegisterFault.HEADER);
        }
    }
}
