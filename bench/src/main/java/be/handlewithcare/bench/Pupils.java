package be.handlewithcare.bench;

import be.handlewithcare.core.child.BirthDate;
import be.handlewithcare.core.child.ChildName;
import be.handlewithcare.core.child.Identity;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** As many invented pupils as are wanted, each found again by number. One in twenty has two enrolments. */
final class Pupils {
    private static final LocalDate FIRST_BIRTH = LocalDate.of(2009, 1, 1);
    private static final int BIRTHS = 5_500;
    private static final int TWO_ENROLMENTS = 20;
    private static final List<String> GIVEN = List.of(
            "Noor", "Zoë", "Jean-Pierre", "Milan", "Fatima", "Łukasz", "Aya", "D’Artagnan", "Emma", "Søren", "Lina");
    private static final List<String> FAMILY = List.of(
            "Peeters", "Van den Berghe", "El Amrani", "Nowak", "Müller", "D'Hondt", "Janssens", "Yılmaz", "Claes");

    private final int count;

    Pupils(int count) {
        this.count = count;
    }

    int count() {
        return count;
    }

    void writeTo(Path file) throws IOException {
        try (BufferedWriter lines = Files.newBufferedWriter(file)) {
            lines.write("pupil,given_name,family_name,birth_date,institution,site,from,until\n");
            for (int number = 0; number < count; number++) {
                line(lines, number, number);
                if (number % TWO_ENROLMENTS == 0) {
                    line(lines, number, number + 1);
                }
            }
        }
    }

    private static void line(BufferedWriter lines, int number, int school) throws IOException {
        lines.write("p" + number + "," + given(number) + "," + family(number) + "," + born(number) + ","
                + (100_000 + school % 4_000) + ",1,2026-09-01,\n");
    }

    Identity named(int number) {
        return new Identity(new ChildName(given(number), family(number)), new BirthDate(born(number)));
    }

    /** Somebody with a slip of the keyboard in the name. */
    Identity misspelt(int number) {
        return new Identity(new ChildName(given(number), family(number) + "x"), new BirthDate(born(number)));
    }

    private static String given(int number) {
        return GIVEN.get(number % GIVEN.size()) + letters(number);
    }

    private static String family(int number) {
        return FAMILY.get(number % FAMILY.size());
    }

    private static LocalDate born(int number) {
        return FIRST_BIRTH.plusDays(number % BIRTHS);
    }

    private static String letters(int number) {
        StringBuilder letters = new StringBuilder();
        for (int rest = number; rest > 0; rest /= 26) {
            letters.append((char) ('a' + rest % 26));
        }
        return letters.toString();
    }
}
