package be.handlewithcare.veck;

import static be.handlewithcare.web.browser.Chromium.enter;
import static be.handlewithcare.web.browser.Chromium.text;
import static be.handlewithcare.web.browser.Chromium.type;
import static be.handlewithcare.web.browser.Look.seen;
import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.core.audit.AuditAction;
import be.handlewithcare.core.audit.AuditEntry;
import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.core.decision.Actor.Role;
import be.handlewithcare.core.ids.InterventionId;
import be.handlewithcare.core.ids.SignalId;
import be.handlewithcare.core.lookup.LoggedQuestions.Entry;
import be.handlewithcare.core.lookup.LoggedQuestions.Page;
import be.handlewithcare.core.lookup.LoggedQuestions.Place;
import be.handlewithcare.core.lookup.LookupSource;
import be.handlewithcare.core.lookup.QuestionLog.Answered;
import be.handlewithcare.core.lookup.QuestionLog.Asked;
import be.handlewithcare.core.school.InstitutionNumber;
import be.handlewithcare.core.zone.ZoneCode;
import be.handlewithcare.projections.audit.AuditPage;
import be.handlewithcare.projections.monitoring.SignalsOfChild.Found;
import be.handlewithcare.web.browser.Chromium;
import com.microsoft.playwright.BrowserContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An auditor in a real browser. Each page is looked at from all sides, one in another language. */
@Tag("screenshots")
class AuditDeskInABrowserTest extends VeckTest {
    private static final SignalId SIGNAL = new SignalId(Fakes.id(1));
    private static final Instant SATURDAY = Instant.parse("2026-11-21T08:00:00Z");

    @AutoClose
    private static final Chromium CHROMIUM = Chromium.start();

    @Test
    void theTrailIsReadAndNarrowed() {
        behind.page = new AuditPage(
                List.of(
                        entry(
                                "directeur-012301",
                                Role.DIRECTOR,
                                "012301",
                                AuditAction.REVEALED,
                                Fakes.id(3).toString(),
                                SIGNAL,
                                "done"),
                        entry("system", Role.SYSTEM, "hwc", AuditAction.LOOKED_UP, SIGNAL.toString(), SIGNAL, "unique"),
                        entry("veck", Role.VECK, "OVO000901", AuditAction.SCHOOL_CHANGED, "012301", null, "done"),
                        entry(
                                "agent-5913",
                                Role.OFFICER,
                                "0267311468",
                                AuditAction.REFUSED,
                                "signal",
                                null,
                                "not-found")),
                Fakes.id(7));
        try (BrowserContext auditor = CHROMIUM.person()) {
            var page = auditor.newPage();
            page.navigate(address("/audit"));
            seen(page, "audit/trail");
            page.navigate(address("/audit?taal=fr"));
            seen(page, "audit/trail-fr");
            assertThat(text(page)).contains("nom consulté", "REVEALED", "direction d’école");

            page.navigate(address("/audit?object=canary&taal=nl"));
            seen(page, "audit/trail-wrong");
        }
    }

    @Test
    void byKeysAloneOneNarrowsTheTrail() {
        try (BrowserContext auditor = CHROMIUM.personWithoutScripts()) {
            var page = auditor.newPage();
            page.navigate(address("/audit"));
            type(page, "#actor", "veck");
            enter(page, "main form button");
            assertThat(page.url()).contains("actor=veck");

            assertThat(page.locator("#actor").inputValue()).isEqualTo("veck");
        }
    }

    @Test
    void aChildsSignalsAreShownOnceByKeysAlone() {
        children.found = List.of(new Found(
                SIGNAL,
                new InterventionId(Fakes.id(9)),
                new ZoneCode("5913"),
                SATURDAY,
                "NOTIFIED",
                null,
                List.of(new InstitutionNumber("012301"))));
        behind.pages.add(new AuditPage(
                List.of(entry(
                        "directeur-012301", Role.DIRECTOR, "012301", AuditAction.REVEALED, "notice", SIGNAL, "done")),
                null));
        try (BrowserContext auditor = CHROMIUM.person()) {
            var page = auditor.newPage();
            page.navigate(address("/audit/access"));
            seen(page, "audit/access");
            enter(page, "main form button");
            seen(page, "audit/access-wrong");
            type(page, "#givenName", "Noor");
            type(page, "#familyName", "Peeters");
            page.locator("#birthDate").fill("2018-03-02");
            enter(page, "button.button-main");
            seen(page, "audit/access-answer");

            assertThat(text(page)).contains("Noor Peeters", "geboren op 2 maart 2018", "schooldirectie, 012301");
            assertThat(page.url()).isEqualTo(address("/audit/access"));
        }
    }

    @Test
    void questionsToOthersAreRead() {
        Asked question =
                new Asked("0192-aa-1", SIGNAL, LookupSource.MAGDA, "Persoon.ZoekPersoonOpNaam", "02.02.0000", SATURDAY);
        questions.page = new Page(
                List.of(
                        new Entry(question, new Answered("0192-aa-1", "their-17", "ok", Duration.ofMillis(320))),
                        new Entry(question, new Answered("0192-aa-1", null, "timed-out", Duration.ofSeconds(8))),
                        new Entry(question, null)),
                new Place(SATURDAY, "0192-aa-1"));
        try (BrowserContext auditor = CHROMIUM.person()) {
            var page = auditor.newPage();
            page.navigate(address("/audit/lookups"));
            seen(page, "audit/lookups");
        }
    }

    private static AuditEntry entry(
            String actor,
            Role role,
            String organisation,
            AuditAction action,
            String object,
            @Nullable SignalId signal,
            String outcome) {
        return new AuditEntry(SATURDAY, new Actor(actor, role, organisation), action, object, signal, outcome);
    }
}
