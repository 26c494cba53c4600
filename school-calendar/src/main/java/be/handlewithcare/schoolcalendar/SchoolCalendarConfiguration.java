package be.handlewithcare.schoolcalendar;

import be.handlewithcare.core.calendar.SchoolDays;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The school days of Flanders. Asks for {@link HolidaySettings} and a {@link Clock}; refuses to start on a broken file. */
@Configuration(proxyBeanMethods = false)
public class SchoolCalendarConfiguration {

    @Bean
    HolidaysFile holidays(HolidaySettings settings) throws HolidaysRefused {
        return HolidaysFile.open(settings.file() == null ? HolidaysSource.SHIPPED : HolidaysSource.of(settings.file()));
    }

    @Bean(initMethod = "start", destroyMethod = "stop")
    HolidaysWatch holidaysWatch(HolidaysFile holidays, HolidaySettings settings) {
        return new HolidaysWatch(holidays, settings);
    }

    @Bean
    SchoolDays schoolDays(HolidaysFile holidays) {
        return new FlemishSchoolDays(holidays, new PublicHolidays());
    }

    @Bean
    CalendarStatus calendarStatus(HolidaysFile holidays, Clock clock) {
        return new CalendarCheck(holidays, clock);
    }
}
