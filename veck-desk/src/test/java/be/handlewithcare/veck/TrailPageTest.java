package be.handlewithcare.veck;

import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.core.audit.AuditAction;
import be.handlewithcare.core.audit.AuditEntry;
import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.core.ids.SignalId;
import be.handlewithcare.projections.audit.AuditPage;
import be.handlewithcare.projections.audit.AuditQuery;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TrailPageTest extends VeckTest {
    private static final SignalId SIGNAL = new SignalId(Fakes.id(1));
    private static final AuditEntry OPENED = new AuditEntry(
            Instant.parse("2026-11-21T08:00:00Z"),
            new Actor("directeur-012301", Actor.Role.DIRECTOR, "012301"),
            AuditAction.REVEALED,
            Fakes.id(3).toString(),
            SIGNAL,
            AuditEntry.DONE);

    @Test
    void anEntryIsALineInWordsWithItsCode() {
        behind.page = new AuditPage(List.of(OPENED), null);

        HttpResponse<String> page = visitor().get("/audit");

        assertThat(page.body())
                .contains("za 21 nov, 09.00", "directeur-012301", "schooldirectie, 012301", "naam bekeken", "REVEALED")
                .contains("/audit?object=" + Fakes.id(3), "/audit?object=" + SIGNAL);
        assertThat(behind.newestFirst).isTrue();
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void theFilterNarrowsTheQuestionAndStaysFilledIn() {
        HttpResponse<String> page =
                visitor().get("/audit?from=2026-11-20&to=2026-11-21&actor=veck&action=EXPORTED&object=" + Fakes.id(3));

        assertThat(behind.query)
                .isEqualTo(new AuditQuery(
                        null,
                        "veck",
                        AuditAction.EXPORTED,
                        Fakes.id(3),
                        Instant.parse("2026-11-19T23:00:00Z"),
                        Instant.parse("2026-11-21T23:00:00Z"),
                        null,
                        100));
        assertThat(page.body())
                .contains(
                        "value=\"2026-11-20\"", "value=\"veck\"", "value=\"EXPORTED\" selected", "Hierover staat niets")
                .contains("from=2026-11-20&amp;to=2026-11-21&amp;actor=veck&amp;action=EXPORTED&amp;object="
                        + Fakes.id(3) + "&amp;taal=fr");
    }

    @Test
    void olderEntriesFollowWithTheSameFilter() {
        behind.page = new AuditPage(List.of(OPENED), Fakes.id(7));

        assertThat(visitor().get("/audit?actor=veck").body())
                .contains("actor=veck&amp;action=&amp;object=&amp;cursor=" + Fakes.id(7) + "_2026-11-22T09:00:00.001Z");
    }

    @Test
    void lookingIsOnTheTrailWithTheSignalThatWasLookedFor() {
        behind.page = new AuditPage(List.of(OPENED), null);

        visitor().get("/audit?object=" + SIGNAL);
        visitor().get("/audit?object=" + Fakes.id(3));

        assertThat(behind.recorded)
                .containsExactly(seen(AuditAction.SEARCHED, SIGNAL), seen(AuditAction.SEARCHED, null));
    }

    @Test
    void whatCannotBeRecordedIsNotShown() {
        behind.page = new AuditPage(List.of(OPENED), null);
        behind.trailIsDown = true;

        HttpResponse<String> page = visitor().get("/audit");

        assertThat(page.statusCode()).isEqualTo(500);
        assertThat(page.body()).doesNotContain("directeur");
    }

    @Test
    void aFilterThatMakesNoSenseIsExplainedAndAsksNothing() {
        HttpResponse<String> page = visitor().get("/audit?to=2026-02-30&action=DANCED&object=canary");

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body())
                .contains("<title>Fout: Wie deed en zag wat", "href=\"#to\"", "href=\"#action\"", "href=\"#object\"")
                .contains("aria-describedby=\"object-hint object-error\"", "value=\"canary\"");
        assertThat(behind.queries).isEmpty();
        assertThat(behind.recorded).isEmpty();
    }

    @Test
    void theFileHoldsAllPagesAndIsOnTheTrailFirst() {
        behind.pages.add(new AuditPage(List.of(OPENED), Fakes.id(7)));
        behind.pages.add(new AuditPage(
                List.of(new AuditEntry(
                        Instant.parse("2026-11-20T08:00:00Z"),
                        new Actor("=cmd()", Actor.Role.OFFICER, "5913"),
                        AuditAction.REFUSED,
                        "signal",
                        null,
                        "not-found")),
                null));

        HttpResponse<String> file = visitor().get("/audit/entries.csv?actor=veck");

        assertThat(file.headers().firstValue("Content-Type")).contains("text/csv;charset=UTF-8");
        assertThat(file.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"audit-2026-11-22.csv\"");
        assertThat(file.body().lines())
                .containsExactly(
                        "at,actor,role,organisation,action,object,signal,outcome",
                        "2026-11-21T08:00:00Z,directeur-012301,DIRECTOR,012301,REVEALED," + Fakes.id(3) + "," + SIGNAL
                                + ",done",
                        "2026-11-20T08:00:00Z,'=cmd(),OFFICER,5913,REFUSED,signal,,not-found");
        assertThat(behind.queries).extracting(AuditQuery::actor).containsExactly("veck", "veck");
        assertThat(behind.queries).extracting(AuditQuery::to).containsOnly(VeckFixture.NOW);
        assertThat(behind.recorded).containsExactly(seen(AuditAction.EXPORTED, null));
    }

    @Test
    void whatCannotBeRecordedIsNotHandedOver() {
        behind.page = new AuditPage(List.of(OPENED), null);
        behind.trailIsDown = true;

        assertThat(visitor().get("/audit/entries.csv").body()).doesNotContain("directeur");
    }

    private static AuditEntry seen(AuditAction action, @Nullable SignalId signal) {
        return new AuditEntry(VeckFixture.NOW, VeckFixture.CALLER, action, "audit-entries", signal, AuditEntry.DONE);
    }
}
