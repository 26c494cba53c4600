package be.handlewithcare.app.journey;

import be.handlewithcare.core.calendar.SchoolYear;
import java.util.List;
import java.util.stream.Stream;

/** School holidays as an operator might write them down: few lines, but whole years. */
final class Holidays {
    private Holidays() {}

    /** The file's lines for this school year and the next. */
    static List<String> from(SchoolYear year) {
        return Stream.of(Stream.of("school_year,from,until,name"), yearOf(year), yearOf(year.next()))
                .flatMap(lines -> lines)
                .toList();
    }

    private static Stream<String> yearOf(SchoolYear year) {
        return Stream.of(
                "%s,%s-11-01,%s-12-31,Winter".formatted(year, year.startsIn(), year.startsIn()),
                "%s,%s-07-01,%s,Zomervakantie".formatted(year, year.next().startsIn(), year.lastDay()));
    }
}
