package be.handlewithcare.veck;

import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.core.audit.AuditAction;
import be.handlewithcare.core.audit.AuditEntry;
import be.handlewithcare.core.ids.SignalId;
import be.handlewithcare.core.lookup.LoggedQuestions.Entry;
import be.handlewithcare.core.lookup.LoggedQuestions.Page;
import be.handlewithcare.core.lookup.LoggedQuestions.Place;
import be.handlewithcare.core.lookup.LoggedQuestions.Query;
import be.handlewithcare.core.lookup.LookupSource;
import be.handlewithcare.core.lookup.QuestionLog.Answered;
import be.handlewithcare.core.lookup.QuestionLog.Asked;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class LookupsPageTest extends VeckTest {
    private static final SignalId SIGNAL = new SignalId(Fakes.id(1));
    private static final Instant ASKED_AT = Instant.parse("2026-11-21T08:00:00Z");
    private static final Asked QUESTION =
            new Asked("ours-1", SIGNAL, LookupSource.MAGDA, "Persoon.ZoekPersoonOpNaam", "02.02.0000", ASKED_AT);

    @Test
    void aQuestionIsALineWithWhatCameOfIt() {
        questions.page = new Page(
                List.of(
                        new Entry(QUESTION, new Answered("ours-1", "theirs-1", "ok", Duration.ofMillis(320))),
                        new Entry(QUESTION, null)),
                new Place(ASKED_AT, "ours-1"));

        HttpResponse<String> page = visitor().get("/audit/lookups?signal=" + SIGNAL + "&from=2026-11-21");

        assertThat(page.body())
                .contains(
                        "za 21 nov, 09.00",
                        "Persoon.ZoekPersoonOpNaam</code>",
                        ">02.02.0000</code>",
                        "na 320 ms",
                        "theirs-1")
                .contains("niet genoteerd", "cursor=", "value=\"2026-11-21\"");
        assertThat(questions.newestFirst).isTrue();
        assertThat(questions.queries)
                .containsExactly(new Query(SIGNAL, Instant.parse("2026-11-20T23:00:00Z"), null, null, 100));
        assertThat(behind.recorded)
                .containsExactly(new AuditEntry(
                        VeckFixture.NOW, VeckFixture.CALLER, AuditAction.SEARCHED, "lookups", SIGNAL, AuditEntry.DONE));
    }

    @Test
    void aFilterThatMakesNoSenseIsExplainedAndAsksNothing() {
        HttpResponse<String> page = visitor().get("/audit/lookups?signal=canary");

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("dit is geen nummer van een signaal");
        assertThat(questions.queries).isEmpty();
    }
}
