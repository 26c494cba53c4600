package be.handlewithcare.demo.night;

import java.time.LocalDate;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** One line of the enrolment register. */
record RegisterLine(
        String pupil,
        DemoIntervention.Child child,
        String institution,
        LocalDate from,
        @Nullable LocalDate until) {

    static RegisterLine of(CSVRecord line) {
        String givenName = line.get("given_name");
        String until = line.get("until");
        return new RegisterLine(
                line.get("pupil"),
                new DemoIntervention.Child(
                        givenName.isEmpty() ? null : givenName,
                        line.get("family_name"),
                        LocalDate.parse(line.get("birth_date"))),
                line.get("institution"),
                LocalDate.parse(line.get("from")),
                until.isEmpty() ? null : LocalDate.parse(until));
    }

    @Override
    public String toString() {
        return "RegisterLine[" + pupil + "]";
    }
}
