package be.handlewithcare.schoolcalendar;

/** Why a file of holidays is refused. */
enum HolidayFault {
    MISSING("there is no such file"),
    UNREADABLE("it can't be read"),
    TOO_LARGE("it is larger than 1 MiB"),
    ENCODING("it is not UTF-8"),
    QUOTING("a quote is not closed, or closed too early"),
    HEADER("the first line is not school_year,from,until,name"),
    COLUMNS("there are not four columns"),
    SCHOOL_YEAR("the school year is not of the form 2026-2027"),
    FROM("the first day is not of the form 2026-11-02"),
    UNTIL("the last day is not of the form 2026-11-08"),
    ORDER("the last day is before the first"),
    OUTSIDE("a day is not in the school year"),
    NAME("the name is missing"),
    EMPTY("there is no holiday in it"),
    SCHOOL_DAYS("it is left with fewer than 150 or more than 200 school days");

    private final String reason;

    HolidayFault(String reason) {
        this.reason = reason;
    }

    /** For an operator; part of a sentence. */
    String reason() {
        return reason;
    }
}
