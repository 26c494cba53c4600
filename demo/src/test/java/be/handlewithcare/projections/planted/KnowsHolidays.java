package be.handlewithcare.projections.planted;

import de.focus_shift.jollyday.core.HolidayCalendar;

/** Planted: breaks a rule of the house on purpose. */
public final class KnowsHolidays {
    public HolidayCalendar calendar = HolidayCalendar.BELGIUM;
}
