package be.handlewithcare.core.notice;

import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.core.calendar.SchoolHours;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RemindersTest {
    private static final LocalDate DAY_OFF = LocalDate.parse("2026-11-24");

    private final SchoolHours hours =
            new SchoolHours(day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0, Set.of(DAY_OFF));

    @Test
    void aNoticeOfTheNightIsRemindedOfWhenTheSchoolOpensAndThenEveryFourSchoolHours() {
        List<Instant> reminders = new ArrayList<>();
        for (Instant at = Reminders.first(hours, at("2026-11-21T23:40+01:00"));
                reminders.size() < 5;
                at = Reminders.next(hours, at)) {
            reminders.add(at);
        }

        assertThat(reminders)
                .containsExactly(
                        at("2026-11-23T08:00+01:00"),
                        at("2026-11-23T12:00+01:00"),
                        at("2026-11-23T16:00+01:00"),
                        at("2026-11-25T11:30+01:00"),
                        at("2026-11-25T15:30+01:00"));
    }

    @Test
    void aNoticeOfTheMorningIsLeftAloneUntilTheNextSchoolDay() {
        assertThat(Reminders.first(hours, at("2026-11-23T08:05+01:00"))).isEqualTo(at("2026-11-25T08:00+01:00"));
    }

    @Test
    void noReminderComesAtTheVeryEndOfASchoolDay() {
        assertThat(Reminders.next(hours, at("2026-11-25T12:30+01:00"))).isEqualTo(at("2026-11-26T08:00+01:00"));
    }

    @Test
    void theSecondMailboxIsUsedFromTheSecondReminderOn() {
        assertThat(Reminders.usesSecondMailbox(1)).isFalse();
        assertThat(Reminders.usesSecondMailbox(2)).isTrue();
        assertThat(Reminders.usesSecondMailbox(3)).isTrue();
    }

    private static Instant at(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }
}
