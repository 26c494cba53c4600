package be.handlewithcare.schoollookup.register;

import be.handlewithcare.core.child.MatchingName;
import be.handlewithcare.core.child.NearName;
import be.handlewithcare.core.decision.Rejected;
import be.handlewithcare.core.school.InstitutionNumber;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** Turns the columns of one line into an enrolment, or says what is wrong with them. */
final class RegisterRow {
    private static final int COLUMNS = 8;
    private static final String DAY = "yyyy-MM-dd";
    private static final char NOT_UTF_8 = '\uFFFD';

    private final String[] columns;
    private final long line;

    private RegisterRow(String[] columns, long line) {
        this.columns = columns;
        this.line = line;
    }

    static Enrolment of(String[] columns, long line) throws RefusedRegister {
        return new RegisterRow(columns, line).enrolment();
    }

    private Enrolment enrolment() throws RefusedRegister {
        for (String column : columns) {
            refuseIf(column.indexOf(NOT_UTF_8) >= 0, RegisterFault.ENCODING);
        }
        refuseIf(columns.length != COLUMNS, RegisterFault.COLUMNS);
        refuseIf(columns[0].isBlank(), RegisterFault.PUPIL);
        return new Enrolment(
                columns[0],
                name(),
                NearName.of(columns[1], columns[2]),
                day(columns[3], RegisterFault.BIRTH_DATE),
                school(),
                day(columns[6], RegisterFault.FROM),
                columns[7].isEmpty() ? Enrolment.OPEN : day(columns[7], RegisterFault.UNTIL));
    }

    /** A single name may stand in either column. */
    private MatchingName name() throws RefusedRegister {
        MatchingName name = MatchingName.of(columns[1] + " " + columns[2]);
        refuseIf(name.value().isEmpty(), RegisterFault.NAME);
        return name;
    }

    private InstitutionNumber school() throws RefusedRegister {
        try {
            return new InstitutionNumber(columns[4]);
        } catch (Rejected _) {
            throw new RefusedRegister(line, RegisterFault.INSTITUTION);
        }
    }

    private LocalDate day(String text, RegisterFault otherwise) throws RefusedRegister {
        // A longer year has a sign and would be read too.
        refuseIf(text.length() != DAY.length(), otherwise);
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException _) {
            throw new RefusedRegister(line, otherwise);
        }
    }

    private void refuseIf(boolean wrong, RegisterFault fault) throws RefusedRegister {
        if (wrong) {
            throw new RefusedRegister(line, fault);
        }
    }
}
