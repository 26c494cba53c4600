package be.handlewithcare.schoollookup.register;

import be.handlewithcare.core.school.InstitutionNumber;
import java.time.LocalDate;
import java.util.Arrays;

/** Enrolments side by side in one array: an object each would take three times the memory. */
final class EnrolmentColumns {
    private static final int CHILD_HIGH = 0;
    private static final int CHILD_LOW = 1;
    private static final int PUPIL = 2;
    private static final int SCHOOL = 3;
    private static final int PERIOD = 4;
    private static final int NEAR = 5;
    private static final int ALSO_NEAR = 6;
    private static final int WIDTH = 7;
    private static final int FIRST_ROWS = 1024;

    private long[] cells = new long[FIRST_ROWS * WIDTH];
    private int size;

    void add(Fingerprints.Child child, Fingerprints.Near near, long pupil, Enrolment line) {
        int at = size * WIDTH;
        if (at == cells.length) {
            cells = Arrays.copyOf(cells, (size + size / 2) * WIDTH);
        }
        cells[at + CHILD_HIGH] = child.high();
        cells[at + CHILD_LOW] = child.low();
        cells[at + NEAR] = near.one();
        cells[at + ALSO_NEAR] = near.other();
        cells[at + PUPIL] = pupil;
        cells[at + SCHOOL] = Long.parseLong(line.school().value());
        cells[at + PERIOD] = ((long) day(line.from()) << Integer.SIZE) | (day(line.until()) & 0xFFFF_FFFFL);
        size++;
    }

    void trim() {
        cells = Arrays.copyOf(cells, size * WIDTH);
    }

    int size() {
        return size;
    }

    long childHigh(int row) {
        return cells[row * WIDTH + CHILD_HIGH];
    }

    long childLow(int row) {
        return cells[row * WIDTH + CHILD_LOW];
    }

    long near(int row) {
        return cells[row * WIDTH + NEAR];
    }

    long alsoNear(int row) {
        return cells[row * WIDTH + ALSO_NEAR];
    }

    long pupil(int row) {
        return cells[row * WIDTH + PUPIL];
    }

    InstitutionNumber school(int row) {
        return new InstitutionNumber(Long.toString(cells[row * WIDTH + SCHOOL]));
    }

    /** Both the first and the last day count. */
    boolean isCurrent(int row, LocalDate on) {
        long period = cells[row * WIDTH + PERIOD];
        int day = day(on);
        return (int) (period >> Integer.SIZE) <= day && day <= (int) period;
    }

    private static int day(LocalDate date) {
        return Math.clamp(date.toEpochDay(), Integer.MIN_VALUE, Integer.MAX_VALUE);
    }
}
