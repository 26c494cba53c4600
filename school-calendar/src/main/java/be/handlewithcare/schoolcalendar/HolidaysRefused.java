package be.handlewithcare.schoolcalendar;

import be.handlewithcare.core.calendar.SchoolYear;

/** A file of holidays has a fault. The message says which and where and carries no content: it may be the wrong file. */
public final class HolidaysRefused extends Exception {
    private static final long serialVersionUID = 1L;

    private final HolidayFault fault;

    HolidaysRefused(HolidayFault fault) {
        super(fault.reason());
        this.fault = fault;
    }

    /** @param line counted from 1 */
    HolidaysRefused(HolidayFault fault, long line) {
        super("line " + line + ": " + fault.reason());
        this.fault = fault;
    }

    HolidaysRefused(HolidayFault fault, SchoolYear year) {
        super("school year " + year + ": " + fault.reason());
        this.fault = fault;
    }

    HolidayFault fault() {
        return fault;
    }
}
