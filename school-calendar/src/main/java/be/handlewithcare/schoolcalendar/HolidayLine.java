package be.handlewithcare.schoolcalendar;

import be.handlewithcare.core.calendar.SchoolYear;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;

/** One line of a file of holidays. */
record HolidayLine(SchoolYear year, Holiday holiday) {
    private static final int COLUMNS = 4;
    private static final int YEAR_DIGITS = 4;

    /** @param number of the line, counted from 1 */
    static HolidayLine of(String[] values, long number) throws HolidaysRefused {
        refuseIf(values.length != COLUMNS, HolidayFault.COLUMNS, number);
        List<String> columns = Arrays.stream(values).map(String::strip).toList();
        SchoolYear year = year(columns.get(0), number);
        LocalDate from = day(columns.get(1), HolidayFault.FROM, number);
        LocalDate until = day(columns.get(2), HolidayFault.UNTIL, number);
        refuseIf(until.isBefore(from), HolidayFault.ORDER, number);
        refuseIf(!isIn(year, from) || !isIn(year, until), HolidayFault.OUTSIDE, number);
        refuseIf(columns.get(3).isEmpty(), HolidayFault.NAME, number);
        return new HolidayLine(year, new Holiday(from, until, columns.get(3)));
    }

    private static SchoolYear year(String text, long number) throws HolidaysRefused {
        refuseIf(!text.matches("[0-9]{4}-[0-9]{4}"), HolidayFault.SCHOOL_YEAR, number);
        SchoolYear year = new SchoolYear(Integer.parseInt(text.substring(0, YEAR_DIGITS)));
        refuseIf(!year.toString().equals(text), HolidayFault.SCHOOL_YEAR, number);
        return year;
    }

    private static LocalDate day(String text, HolidayFault otherwise, long number) throws HolidaysRefused {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException _) {
            throw new HolidaysRefused(otherwise, number);
        }
    }

    private static boolean isIn(SchoolYear year, LocalDate day) {
        return SchoolYear.of(day).equals(year);
    }

    private static void refuseIf(boolean wrong, HolidayFault fault, long number) throws HolidaysRefused {
        if (wrong) {
            throw new HolidaysRefused(fault, number);
        }
    }
}
