package be.handlewithcare.schoolcalendar;

import java.util.concurrent.ScheduledFuture;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/** Looks again and again whether the holidays were replaced, on a thread of its own that keeps no JVM alive. */
final class HolidaysWatch {
    private final HolidaysFile holidays;
    private final HolidaySettings settings;
    private final ThreadPoolTaskScheduler thread = new ThreadPoolTaskScheduler();

    HolidaysWatch(HolidaysFile holidays, HolidaySettings settings) {
        this.holidays = holidays;
        this.settings = settings;
        thread.setThreadNamePrefix("holidays-");
        thread.setDaemon(true);
    }

    /** What is shipped never changes and needs nobody to watch it. */
    void start() {
        if (settings.file() != null) {
            thread.initialize();
            ScheduledFuture<?> _ = thread.scheduleWithFixedDelay(holidays::look, settings.pollInterval());
        }
    }

    void stop() {
        thread.shutdown();
    }
}
