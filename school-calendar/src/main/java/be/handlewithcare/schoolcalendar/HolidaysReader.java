package be.handlewithcare.schoolcalendar;

import static java.nio.charset.StandardCharsets.UTF_8;

import be.handlewithcare.core.calendar.SchoolYear;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads school holidays: CSV in UTF-8, with or without byte order mark, with the header {@code
 * school_year,from,until,name}. Both days count. A school year may be spread over the file, but it must be whole: forgotten
 * and mistyped holidays show by a number of school days that no year has.
 */
final class HolidaysReader {
    private static final List<String> HEADER = List.of("school_year", "from", "until", "name");
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final int FEWEST_SCHOOL_DAYS = 150;
    private static final int MOST_SCHOOL_DAYS = 200;

    private final CSVParser lines;
    private final Map<SchoolYear, List<Holiday>> years = new LinkedHashMap<>();

    private HolidaysReader(CSVParser lines) {
        this.lines = lines;
    }

    /** @throws HolidaysRefused at the first fault */
    static HolidayBook read(byte[] csv) throws HolidaysRefused {
        String text = text(csv);
        try (CSVParser lines = CSVParser.builder()
                .setReader(new StringReader(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text))
                .setFormat(CSVFormat.DEFAULT)
                .get()) {
            return new HolidaysReader(lines).book();
        } catch (IOException | UncheckedIOException _) {
            // Nothing is read but memory: only the parser can be what complains.
            throw new HolidaysRefused(HolidayFault.QUOTING);
        }
    }

    private static String text(byte[] csv) throws HolidaysRefused {
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(csv)).toString();
        } catch (CharacterCodingException _) {
            throw new HolidaysRefused(HolidayFault.ENCODING);
        }
    }

    private HolidayBook book() throws HolidaysRefused {
        Iterator<CSVRecord> records = lines.iterator();
        if (!records.hasNext() || !List.of(records.next().values()).equals(HEADER)) {
            throw new HolidaysRefused(HolidayFault.HEADER);
        }
        while (records.hasNext()) {
            HolidayLine line = HolidayLine.of(records.next().values(), lines.getCurrentLineNumber());
            years.computeIfAbsent(line.year(), _ -> new ArrayList<>()).add(line.holiday());
        }
        if (years.isEmpty()) {
            throw new HolidaysRefused(HolidayFault.EMPTY);
        }
        return plausible(new HolidayBook(years));
    }

    private static HolidayBook plausible(HolidayBook book) throws HolidaysRefused {
        for (SchoolYear year : book.years().keySet()) {
            long schoolDays = year.firstDay()
                    .datesUntil(year.next().firstDay())
                    .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0)
                    .filter(day -> !book.includes(day).orElseThrow())
                    .count();
            if (schoolDays < FEWEST_SCHOOL_DAYS || schoolDays > MOST_SCHOOL_DAYS) {
                throw new HolidaysRefused(HolidayFault.SCHOOL_DAYS, year);
            }
        }
        return book;
    }
}
