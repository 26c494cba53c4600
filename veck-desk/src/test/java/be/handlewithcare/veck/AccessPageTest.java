package be.handlewithcare.veck;

import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.core.audit.AuditAction;
import be.handlewithcare.core.audit.AuditEntry;
import be.handlewithcare.core.child.ChildToken;
import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.core.ids.InterventionId;
import be.handlewithcare.core.ids.SignalId;
import be.handlewithcare.core.school.InstitutionNumber;
import be.handlewithcare.core.zone.ZoneCode;
import be.handlewithcare.projections.audit.AuditPage;
import be.handlewithcare.projections.monitoring.SignalsOfChild.Found;
import be.handlewithcare.web.browser.PageVisitor;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class AccessPageTest extends VeckTest {
    private static final String PAGE = "/audit/access";
    private static final SignalId SIGNAL = new SignalId(Fakes.id(1));

    @Test
    void theAnswerTellsWhatIsKeptAndWhoSawItAndOnlyThere() {
        children.found = List.of(new Found(
                SIGNAL,
                new InterventionId(Fakes.id(9)),
                new ZoneCode("5913"),
                Instant.parse("2026-11-20T22:40:00Z"),
                "NOTIFIED",
                null,
                List.of(new InstitutionNumber("012302"))));
        behind.pages.add(new AuditPage(
                List.of(new AuditEntry(
                        Instant.parse("2026-11-21T08:00:00Z"),
                        new Actor("directeur-012301", Actor.Role.DIRECTOR, "012301"),
                        AuditAction.REVEALED,
                        "a-notice",
                        SIGNAL,
                        AuditEntry.DONE)),
                null));
        PageVisitor auditor = visitor();

        HttpResponse<String> answer =
                auditor.press(PAGE, PAGE, "givenName=Noor", "familyName=Peeters", "birthDate=2018-03-02");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.uri().toString()).endsWith(PAGE);
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(answer.body())
                .contains("Bestemd voor", "school 012302")
                .contains("Noor Peeters", "2 maart 2018", "vrijdag 20 november 2026 om 23.40 uur", "politiezone 5913")
                .contains(
                        "de school is verwittigd", "zaterdag 21 november 2026 om 09.00 uur", "schooldirectie, 012301");
        assertThat(auditor.get(PAGE).body()).doesNotContain("Noor", "Peeters", "maart 2018", "2018-03");
        assertThat(behind.recorded)
                .containsExactly(new AuditEntry(
                        VeckFixture.NOW,
                        VeckFixture.CALLER,
                        AuditAction.SEARCHED,
                        "access-request",
                        null,
                        AuditEntry.DONE));
    }

    @Test
    void aFieldLeftEmptyWasNotGiven() {
        HttpResponse<String> answer =
                visitor().press(PAGE, PAGE, "givenName=", "familyName=Suharto", "birthDate=2018-03-02");

        assertThat(answer.body()).contains("Van dit kind wordt niets bewaard");
        assertThat(children.wanted).containsExactly(new ChildToken("2026-2027 Suharto 2018-03-02"));
    }

    @Test
    void whatIsWrongIsSaidBesideTheFieldAndNothingIsLookedUp() {
        HttpResponse<String> page =
                visitor().press(PAGE, PAGE, "givenName=Noor", "familyName=", "birthDate=2018-02-30");

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body())
                .contains("<title>Fout: Recht op inzage", "href=\"#familyName\"", "id=\"birthDate-error\"")
                .contains("value=\"Noor\"");
        assertThat(behind.recorded).isEmpty();
    }

    @Test
    void whatCannotBeRecordedIsNotLookedUp() {
        behind.trailIsDown = true;

        assertThat(visitor()
                        .press(PAGE, PAGE, "familyName=Peeters", "birthDate=2018-03-02")
                        .statusCode())
                .isEqualTo(500);
        assertThat(children.wanted).isEmpty();
    }

    @Test
    void aFormWithoutItsTokenIsRefused() throws Exception {
        assertThat(post(PAGE, "{}").statusCode()).isEqualTo(403);
    }
}
