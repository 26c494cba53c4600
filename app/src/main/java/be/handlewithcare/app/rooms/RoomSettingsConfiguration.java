package be.handlewithcare.app.rooms;

import be.handlewithcare.app.settings.Settings;
import be.handlewithcare.axon.lookup.LookupSettings;
import be.handlewithcare.axon.task.TaskSettings;
import be.handlewithcare.core.intervention.ReportingLimits;
import be.handlewithcare.core.mail.DutyMailboxes;
import be.handlewithcare.core.zone.Reach;
import be.handlewithcare.mail.MailSettings;
import be.handlewithcare.schoolcalendar.HolidaySettings;
import be.handlewithcare.schoolportal.PortalSettings;
import be.handlewithcare.vault.VaultSettings;
import be.handlewithcare.veck.schools.SchoolsAtFirstStart;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What each room is told of the settings of the process, and what is done once at the start. */
@Configuration(proxyBeanMethods = false)
public class RoomSettingsConfiguration {
    private static final int TASK_THREADS = 4;
    private static final int MAIL_THREADS = 8;
    private static final Duration TASK_POLL_INTERVAL = Duration.ofMillis(250);
    private static final Duration HOLIDAYS_POLL_INTERVAL = Duration.ofSeconds(1);

    @Bean
    FirstStart firstStart(SchoolsAtFirstStart schools, OutsideFiles files) {
        return new FirstStart(schools, files);
    }

    @Bean
    TaskSettings taskSettings() {
        return new TaskSettings(TASK_THREADS, MAIL_THREADS, TASK_POLL_INTERVAL);
    }

    @Bean
    LookupSettings lookupSettings(Settings settings) {
        return new LookupSettings(settings.lookups().atOnce(), TASK_POLL_INTERVAL);
    }

    /** Absent where nothing is limited. */
    @Bean
    @Nullable
    ReportingLimits reportingLimits(Settings settings) {
        return settings.limits();
    }

    @Bean
    Reach nearSchools(Settings settings) {
        return settings.zones().nearSchools();
    }

    @Bean
    VaultSettings vaultSettings(OutsideFiles files, Settings settings) {
        return new VaultSettings(files.keyFile(), settings.profile().strict());
    }

    @Bean
    HolidaySettings holidaySettings(Settings settings) {
        return new HolidaySettings(settings.holidaysFile(), HOLIDAYS_POLL_INTERVAL);
    }

    @Bean
    PortalSettings portalSettings(DutyMailboxes duty) {
        return new PortalSettings(duty.ofVeck());
    }

    @Bean
    MailSettings mailSettings(Settings settings, DutyMailboxes duty) {
        return new MailSettings(settings.publicUrl(), settings.mailFrom(), duty.ofVeck());
    }
}
