package be.handlewithcare.operator;

import static be.handlewithcare.core.lookup.LookupSource.MAGDA;
import static be.handlewithcare.web.browser.Chromium.enter;
import static be.handlewithcare.web.browser.Chromium.text;
import static be.handlewithcare.web.browser.Chromium.tick;
import static be.handlewithcare.web.browser.Chromium.type;
import static be.handlewithcare.web.browser.Look.seen;
import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.core.child.ErasureCause;
import be.handlewithcare.core.child.ErasureCounts.Forgotten;
import be.handlewithcare.core.testkit.RecordingStoppages;
import be.handlewithcare.core.work.Backlog.Waiting;
import be.handlewithcare.core.work.HealthOfParts.Part;
import be.handlewithcare.web.browser.Chromium;
import com.microsoft.playwright.BrowserContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An operator in a real browser. Each page is looked at from all sides, one in another language. */
@Tag("screenshots")
class OperatorDeskInABrowserTest extends OperatorTest {
    @AutoClose
    private static final Chromium CHROMIUM = Chromium.start();

    @Autowired
    private FakeSystem system;

    @Autowired
    private FakeBacklog backlog;

    @Autowired
    private RecordingStoppages stoppages;

    @BeforeEach
    void someThingsAreAmiss() {
        system.forget();
        system.parts = List.of(
                new Part("database", "UP", true, null),
                new Part("register", "REFUSED", false, "17 BIRTH_DATE"),
                new Part("magda", "STOPPED", false, "40006"),
                new Part("calendar", "GOOD", true, null));
        backlog.waiting = List.of(
                new Waiting("look-up-school", 40, 3, 0, Instant.parse("2026-11-22T08:00:00Z")),
                new Waiting("mail-notice", 7, 7, 2, Instant.parse("2026-11-22T06:30:00Z")),
                new Waiting("erase-identity", 1_200, 0, 0, null));
        stoppages.stop(MAGDA, "40006");
    }

    @Test
    void whatIsAmissIsSeenAndMended() {
        try (BrowserContext operator = CHROMIUM.person()) {
            var page = operator.newPage();
            page.navigate(address("/operator"));
            seen(page, "operator/state");
            page.navigate(address("/operator?taal=en"));
            seen(page, "operator/state-en");
            page.navigate(address("/operator?taal=nl"));
            enter(page, "form[action$='/resumption'] button");
            enter(page, "form[action$='/retries'] button");
            assertThat(text(page)).contains("wordt nu opnieuw geprobeerd");
        }
        assertThat(system.retried).containsExactly("mail-notice operator");
    }

    @Test
    void whenAllGoesWellThereIsNothingToDo() {
        system.parts = List.of(new Part("database", "UP", true, null), new Part("calendar", "GOOD", true, null));
        backlog.waiting = List.of(new Waiting("erase-identity", 1_200, 0, 0, null));
        stoppages.resume(MAGDA, OperatorFixture.CALLER);
        try (BrowserContext operator = CHROMIUM.person()) {
            var page = operator.newPage();
            page.navigate(address("/operator"));
            seen(page, "operator/state-well");
            assertThat(text(page)).contains("Alles");
        }
    }

    @Test
    void aChildIsForgottenByKeysAloneAndWithoutScripts() {
        LocalDate day = LocalDate.parse("2026-11-21");
        system.forgotten = List.of(
                new Forgotten(day, ErasureCause.OPENED, 12), new Forgotten(day.minusDays(2), ErasureCause.LAPSED, 1));
        try (BrowserContext operator = CHROMIUM.personWithoutScripts()) {
            var page = operator.newPage();
            page.navigate(address("/operator/erasures"));
            type(page, "#signal", FakeErasing.KNOWN.toString());
            tick(page, "#sure");
            enter(page, "main form button");

            assertThat(text(page)).contains("zijn er niet meer");
        }
        try (BrowserContext operator = CHROMIUM.person()) {
            var page = operator.newPage();
            page.navigate(address("/operator/erasures"));
            seen(page, "operator/erasures");
            enter(page, "main form button");
            seen(page, "operator/erasures-wrong");
        }
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
