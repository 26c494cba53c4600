package be.handlewithcare.police.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** What officers write on Saturday 21 November 2026 at nine in the morning. */
class WrittenTimeTest {

    @ParameterizedTest
    @CsvSource({
        "gisteren 23:40, 2026-11-20T22:40:00Z",
        "Gisteren om 23.40 uur, 2026-11-20T22:40:00Z",
        "vandaag 8u05, 2026-11-21T07:05:00Z",
        "vannacht 23:40, 2026-11-20T22:40:00Z",
        "vannacht 2.15, 2026-11-21T01:15:00Z",
        "eergisteren 23u, 2026-11-19T22:00:00Z",
        "hier à 23h40, 2026-11-20T22:40:00Z",
        "aujourd'hui 8 h 05, 2026-11-21T07:05:00Z",
        "avant-hier 23 h, 2026-11-19T22:00:00Z",
        "gestern um 23:40 Uhr, 2026-11-20T22:40:00Z",
        "heute Nacht 2:15, 2026-11-21T01:15:00Z",
        "last night 23:40, 2026-11-20T22:40:00Z",
        "yesterday at 23:40, 2026-11-20T22:40:00Z",
        "the day before yesterday 23:40, 2026-11-19T22:40:00Z",
        "23:40, 2026-11-20T22:40:00Z",
        "08:59, 2026-11-21T07:59:00Z",
        "09:02, 2026-11-21T08:02:00Z",
        "09:03, 2026-11-20T08:03:00Z",
        "20/11 23.40, 2026-11-20T22:40:00Z",
        "20.11. 23:40, 2026-11-20T22:40:00Z",
        "20-11-2026 23u40, 2026-11-20T22:40:00Z",
        "20/11/2026 23:40, 2026-11-20T22:40:00Z",
        "31/12 23:40, 2025-12-31T22:40:00Z",
        "2026-11-20 23:40, 2026-11-20T22:40:00Z",
        "2026-11-20T23:40, 2026-11-20T22:40:00Z",
        "25/10 2:30, 2026-10-25T00:30:00Z",
    })
    void isRead(String written, Instant moment) {
        assertThat(times("2026-11-21T08:00:00Z").read(written)).hasValue(moment);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "morgen 8:00",
                "gisteren",
                "20/11",
                "25:00",
                "23:60",
                "31/11 8:00",
                "2340",
                "20/11/26 8:00",
                "29/3 2:30",
                "ergens rond 23:40",
                "23:4",
                "-1:00"
            })
    void isNotGuessed(String written) {
        assertThat(times("2026-11-21T08:00:00Z").read(written)).isEmpty();
    }

    @Test
    void whatIsFilledInBeforehandIsNow() {
        WrittenTime times = times("2026-11-21T08:00:59Z");

        assertThat(times.now()).isEqualTo("21/11/2026 09:00");
        assertThat(times.read(times.now())).hasValue(Instant.parse("2026-11-21T08:00:00Z"));
    }

    private static WrittenTime times(String now) {
        ResourceBundleMessageSource words = new ResourceBundleMessageSource();
        words.setBasename("words/police");
        words.setDefaultEncoding("UTF-8");
        words.setFallbackToSystemLocale(false);
        return new WrittenTime(words, Clock.fixed(Instant.parse(now), ZoneOffset.UTC));
    }
}
