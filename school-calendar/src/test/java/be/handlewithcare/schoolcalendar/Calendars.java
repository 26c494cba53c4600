package be.handlewithcare.schoolcalendar;

import static java.nio.charset.StandardCharsets.UTF_8;

import be.handlewithcare.core.calendar.SchoolYear;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** Files of holidays for tests. */
final class Calendars {
    static final String HEADER = "school_year,from,until,name";
    static final PublicHolidays PUBLIC_HOLIDAYS = new PublicHolidays();

    private Calendars() {}

    static List<Holiday> byRule(SchoolYear year) {
        return HolidayRule.of(year, PUBLIC_HOLIDAYS.easterOf(year.next().startsIn()));
    }

    /** The lines of a school year, as the rule has them. */
    static List<String> lines(int startsIn) {
        SchoolYear year = new SchoolYear(startsIn);
        return byRule(year).stream()
                .map(holiday -> year + "," + holiday.from() + "," + holiday.until() + "," + holiday.name())
                .toList();
    }

    /** These school years, and further lines. */
    static String csv(List<Integer> years, String... more) {
        List<String> all = new ArrayList<>(List.of(HEADER));
        years.forEach(year -> all.addAll(lines(year)));
        all.addAll(List.of(more));
        return String.join("\n", all) + "\n";
    }

    static byte[] bytes(String csv) {
        return csv.getBytes(UTF_8);
    }

    /** Puts a whole file in place of the one that lies there. */
    static Path replace(Path file, String csv) {
        try {
            Path next = Files.writeString(file.resolveSibling("next.csv"), csv);
            return Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
