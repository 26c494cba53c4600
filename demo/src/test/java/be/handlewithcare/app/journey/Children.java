package be.handlewithcare.app.journey;

import java.time.LocalDate;
import java.util.List;

/** Invented children with names and birth dates that occur nowhere else, so that a trace of them is a leak. */
record Children(String given, String family, LocalDate birthDate) {
    static final Children PLACED = new Children("Xanthoria", "Quibbelzwaan", LocalDate.of(2016, 2, 29));
    static final Children NOT_TAKING_PART = new Children("Wolfrik", "Ypsilondael", LocalDate.of(2015, 7, 13));
    static final Children TWO_SCHOOLS = new Children("Zeppelijn", "Van de Knorrepot", LocalDate.of(2014, 4, 24));
    static final Children NAMESAKE = new Children("Jozefien", "Obelixdonck", LocalDate.of(2017, 8, 19));
    /** Nearly the name of {@link #NAMESAKE}. */
    static final Children NEAR = new Children("Josefien", "Obelixdonck", LocalDate.of(2017, 8, 19));

    static final Children UNKNOWN = new Children("Quasimoda", "Fluwelenberg", LocalDate.of(2018, 11, 3));

    /** Two that are forgotten, the one at a school, the other at none; no other test reports them. */
    static final Children FORGOTTEN = new Children("Ambrozijn", "Wapperlindt", LocalDate.of(2016, 10, 9));

    static final Children FORGOTTEN_UNKNOWN = new Children("Petronius", "Zwijgvelden", LocalDate.of(2015, 12, 27));

    static final List<Children> ALL =
            List.of(PLACED, NOT_TAKING_PART, TWO_SCHOOLS, NAMESAKE, NEAR, UNKNOWN, FORGOTTEN, FORGOTTEN_UNKNOWN);

    static List<String> register(LocalDate today) {
        LocalDate from = today.minusMonths(3);
        return List.of(
                line("t-1", PLACED, RunningApplication.SCHOOL, from),
                line("t-2", NOT_TAKING_PART, RunningApplication.SCHOOL_NOT_TAKING_PART, from),
                line("t-3", TWO_SCHOOLS, RunningApplication.SCHOOL, from),
                line("t-3", TWO_SCHOOLS, RunningApplication.SCHOOL_NEXT_DOOR, from),
                line("t-4", NAMESAKE, RunningApplication.SCHOOL, from),
                line("t-5", NAMESAKE, RunningApplication.SCHOOL_NEXT_DOOR, from),
                line("t-6", FORGOTTEN, RunningApplication.SCHOOL, from));
    }

    String json() {
        String givenName = given.isEmpty() ? "" : "\"givenName\": \"%s\", ".formatted(given);
        return """
                {%s"familyName": "%s", "birthDate": "%s"}""".formatted(givenName, family, birthDate);
    }

    private static String line(String pupil, Children child, String school, LocalDate from) {
        return "%s,%s,%s,%s,%s,1,%s,".formatted(pupil, child.given, child.family, child.birthDate, school, from);
    }
}
