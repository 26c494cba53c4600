package be.handlewithcare.app.journey;

import static be.handlewithcare.app.journey.RunningApplication.SCHOOL;
import static be.handlewithcare.app.journey.RunningApplication.SCHOOL_NEXT_DOOR;
import static be.handlewithcare.web.browser.Chromium.press;
import static be.handlewithcare.web.browser.Chromium.signIn;
import static be.handlewithcare.web.browser.Chromium.text;
import static be.handlewithcare.web.browser.Look.seen;
import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.demo.mail.DemoMailbox;
import be.handlewithcare.web.browser.Chromium;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What the lookup cannot decide, as the people live it: an officer and two directors in real browsers. Long because each
 * page is looked at, measured and kept as a picture on the way.
 */
@Tag("screenshots")
class OfficerJourneyTest {
    private static final String OFFICER = "agent-5913";
    private static final String CHILD = Children.TWO_SCHOOLS.given() + " " + Children.TWO_SCHOOLS.family();
    private static final String DE_PROEF = "Basisschool De Proef";
    private static final String HIERNAAST = "Basisschool Hiernaast";
    private static final String DUTY = "wachtdienst-5913@politie.example";
    private static final String MAILBOX_NEXT_DOOR = "directie@hiernaast.example";

    @AutoClose
    private static final Chromium CHROMIUM = Chromium.start();

    private final RunningApplication application = RunningApplication.get();

    @Test
    void aSignalIsPlacedComesBackIsPlacedAgainAndIsTakenBack() {
        OnRecord child = OnRecord.report(application, Children.TWO_SCHOOLS);
        try (BrowserContext anOfficer = CHROMIUM.person();
                BrowserContext aDirector = CHROMIUM.person();
                BrowserContext nextDoor = CHROMIUM.person()) {
            Page officer = officer(anOfficer);
            anOfficerLooksAndPlaces(officer, child);
            Page director = director(aDirector, SCHOOL);
            aDirectorSendsItBack(director, child);
            anOfficerPlacesItNextDoor(officer, child);
            Page other = director(nextDoor, SCHOOL_NEXT_DOOR);
            anotherDirectorConfirms(other, child);
            anOfficerTakesItBack(officer, other, child);
        }
        assertThat(child.trail())
                .containsSubsequence(
                        "REVEALED " + OFFICER,
                        "PLACED " + OFFICER,
                        "REVEALED directeur-" + SCHOOL,
                        "RETURNED directeur-" + SCHOOL,
                        "PLACED " + OFFICER,
                        "REVEALED directeur-" + SCHOOL_NEXT_DOOR,
                        "ACKNOWLEDGED directeur-" + SCHOOL_NEXT_DOOR,
                        "WITHDRAWN " + OFFICER);
    }

    private void anOfficerLooksAndPlaces(Page officer, OnRecord child) {
        seen(officer, "police/work-list-signed-in");
        assertThat(text(officer)).doesNotContain(Children.TWO_SCHOOLS.family());

        openFromWorkList(officer, child);
        assertThat(text(officer)).contains(DE_PROEF, HIERNAAST).doesNotContain(Children.TWO_SCHOOLS.family());
        assertThat(child.trail()).noneMatch(entry -> entry.startsWith("REVEALED"));

        press(officer, "Toon om welk kind het gaat");
        assertThat(text(officer)).contains(CHILD, "24 april 2014");
        assertThat(child.trail()).contains("REVEALED " + OFFICER);

        officer.getByLabel(DE_PROEF).check();
        press(officer, "Plaatsen");
        assertThat(text(officer)).contains("Geplaatst.");
        child.becomes("NOTIFIED");
    }

    private void aDirectorSendsItBack(Page director, OnRecord child) {
        String notice = child.noticeAt(SCHOOL);
        Instant before = application.now();
        openFromInbox(director, notice);
        press(director, "Openen");
        assertThat(text(director)).contains(CHILD);

        press(director, "Niet onze leerling");
        assertThat(text(director)).doesNotContain(Children.TWO_SCHOOLS.family());
        press(director, "Niet onze leerling, stuur terug");
        assertThat(text(director)).contains("Teruggestuurd.");
        openFromInbox(director, notice);
        assertThat(director.content()).doesNotContain(Children.TWO_SCHOOLS.family());
        mailCame(DUTY, "een signaal kwam terug", before);
    }

    private void anOfficerPlacesItNextDoor(Page officer, OnRecord child) {
        officer.navigate(application.base + "/police");
        openFromWorkList(officer, child);
        seen(officer, "police/signal-returned");
        assertThat(text(officer)).contains("Een school liet weten", HIERNAAST).doesNotContain(DE_PROEF);
        officer.getByLabel(HIERNAAST).check();
        press(officer, "Plaatsen");
        child.becomes("NOTIFIED");
    }

    private void anotherDirectorConfirms(Page director, OnRecord child) {
        openFromInbox(director, child.noticeAt(SCHOOL_NEXT_DOOR));
        press(director, "Openen");
        assertThat(text(director)).contains(CHILD);
        press(director, "Bevestigen");
        assertThat(text(director)).contains("Bevestigd");
    }

    private void anOfficerTakesItBack(Page officer, Page director, OnRecord child) {
        Instant before = application.now();
        officer.navigate(application.base + "/police/signals/" + child.signal());
        seen(officer, "police/signal-placed");
        officer.getByText("Dit signaal intrekken").click();
        officer.getByLabel("Het ging om een ander kind.").check();
        press(officer, "Intrekken");
        assertThat(officer.locator("h1").innerText()).isEqualTo("Ingetrokken");

        mailCame(MAILBOX_NEXT_DOOR, "een bericht is ingetrokken", before);
        director.navigate(application.base + "/school");
        openFromInbox(director, child.noticeAt(SCHOOL_NEXT_DOOR));
        assertThat(director.locator("h1").innerText()).isEqualTo("Ingetrokken");
        assertThat(director.content()).doesNotContain(Children.TWO_SCHOOLS.family());
    }

    @Test
    void anOfficerReportsByTheFormAndByAFileAndSeesHowItGoes() {
        try (BrowserContext anOfficer = CHROMIUM.person()) {
            Page officer = officer(anOfficer);
            officer.getByText("Interventie doorgeven").click();
            officer.getByLabel("Wanneer").fill("gisteren 23:40");
            officer.getByLabel("Voornaam").fill(Children.UNKNOWN.given());
            officer.getByLabel("Familienaam").fill(Children.UNKNOWN.family());
            officer.getByLabel("Geboortedatum")
                    .fill(Children.UNKNOWN.birthDate().toString());
            press(officer, "Doorgeven");
            officer.getByText("Wacht op een beslissing").waitFor();

            officer.navigate(application.base + "/police/batch");
            officer.getByLabel("CSV-bestand").setInputFiles(new FilePayload("nacht.csv", "text/csv", night()));
            press(officer, "Bekijken");
            assertThat(text(officer)).contains("Eén interventie wordt aanvaard.");
            press(officer, "Doorgeven");
            assertThat(text(officer)).contains("Eén interventie is bewaard.");
        }
    }

    private static byte[] night() {
        return "reference,occurred_at,post,given_name,family_name,birth_date\n%s,%s,,%s,%s,%s\n"
                .formatted(
                        PoliceZone.newReference(),
                        PoliceZone.lastNight(),
                        Children.UNKNOWN.given(),
                        Children.UNKNOWN.family(),
                        Children.UNKNOWN.birthDate())
                .getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void aNoticeThatNobodyOpenedVanishesWhenItIsTakenBack() {
        OnRecord child = OnRecord.report(application, Children.PLACED);
        String notice = child.noticeAt(SCHOOL);
        try (BrowserContext anOfficer = CHROMIUM.person();
                BrowserContext aDirector = CHROMIUM.person()) {
            Page director = director(aDirector, SCHOOL);
            assertThat(inInbox(director, notice).count()).isOne();

            Page officer = officer(anOfficer);
            officer.navigate(application.base + "/police/signals/" + child.signal());
            officer.getByText("Dit signaal intrekken").click();
            officer.getByLabel("Het was dubbel doorgegeven.").check();
            press(officer, "Intrekken");
            child.becomes("WITHDRAWN");

            director.reload();
            assertThat(inInbox(director, notice).count()).isZero();
            assertThat(director.navigate(application.base + notice).status()).isEqualTo(404);
        }
    }

    @Test
    void ofTwoOfficersAtOnceTheSecondSeesHowItStandsNow() {
        OnRecord child = OnRecord.report(application, Children.TWO_SCHOOLS);
        String page = application.base + "/police/signals/" + child.signal();
        try (BrowserContext one = CHROMIUM.person();
                BrowserContext another = CHROMIUM.person()) {
            Page first = officer(one);
            Page second = officer(another);
            first.navigate(page);
            second.navigate(page);
            first.getByLabel(DE_PROEF).check();
            second.getByLabel(HIERNAAST).check();
            press(first, "Plaatsen");
            child.becomes("NOTIFIED");

            var answer = second.waitForResponse(
                    response -> response.request().method().equals("POST"), () -> press(second, "Plaatsen"));
            assertThat(answer.status()).isEqualTo(409);
            assertThat(text(second)).contains("Uw beslissing kwam te laat");
            assertThat(second.locator("h1").innerText()).isEqualTo("School verwittigd");
        }
        assertThat(child.trail().stream().filter(("PLACED " + OFFICER)::equals)).hasSize(1);
    }

    @Test
    void lookingSendingBackAndClosingWorkWithoutScripts() {
        OnRecord child = OnRecord.report(application, Children.TWO_SCHOOLS);
        try (BrowserContext anOfficer = CHROMIUM.personWithoutScripts();
                BrowserContext aDirector = CHROMIUM.personWithoutScripts()) {
            Page officer = officer(anOfficer);
            openFromWorkList(officer, child);
            press(officer, "Toon om welk kind het gaat");
            assertThat(text(officer)).contains(CHILD);
            officer.getByLabel(DE_PROEF).check();
            press(officer, "Plaatsen");
            assertThat(text(officer)).contains("Geplaatst.");
            child.becomes("NOTIFIED");

            Page director = director(aDirector, SCHOOL);
            openFromInbox(director, child.noticeAt(SCHOOL));
            press(director, "Openen");
            press(director, "Niet onze leerling");
            press(director, "Niet onze leerling, stuur terug");
            assertThat(text(director)).contains("Teruggestuurd.");
            child.becomes("NEEDS_ATTENTION");

            officer.navigate(application.base + "/police/signals/" + child.signal());
            officer.getByLabel("Het kind gaat niet naar school.").check();
            press(officer, "Afsluiten");
            assertThat(text(officer)).contains("Afgesloten.");
        }
    }

    private Page officer(BrowserContext person) {
        Page page = person.newPage();
        signIn(page, application.base + "/police", OFFICER);
        return page;
    }

    private Page director(BrowserContext person, String school) {
        Page page = person.newPage();
        signIn(page, application.base + "/school", "directeur-" + school);
        return page;
    }

    /** The list is as long as the other journeys made it: one turns its pages. */
    private void openFromWorkList(Page officer, OnRecord child) {
        Locator line = officer.locator("section[aria-labelledby=waiting] a[href$='" + child.signal() + "']");
        Locator more = officer.getByText("Volgende in de werklijst");
        while (line.count() == 0 && more.count() > 0) {
            officer.navigate(application.base + more.getAttribute("href"));
        }
        line.click();
    }

    private void openFromInbox(Page director, String notice) {
        director.navigate(application.base + "/school");
        inInbox(director, notice).click();
    }

    private static Locator inInbox(Page director, String notice) {
        return director.locator("main a[href='" + notice + "']");
    }

    private void mailCame(String to, String subject, Instant since) {
        DemoMailbox mailbox = application.bean(DemoMailbox.class);
        Eventually.get(() -> mailbox.newestFirst().stream()
                .filter(mail -> mail.to().equals(to) && mail.subject().endsWith(subject))
                .filter(mail -> !mail.at().isBefore(since))
                .findFirst()
                .orElse(null));
    }
}
