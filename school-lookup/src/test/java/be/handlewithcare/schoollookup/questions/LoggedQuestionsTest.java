package be.handlewithcare.schoollookup.questions;

import static be.handlewithcare.core.lookup.LookupSource.MAGDA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import be.handlewithcare.core.ids.SignalId;
import be.handlewithcare.core.lookup.LoggedQuestions;
import be.handlewithcare.core.lookup.LoggedQuestions.Entry;
import be.handlewithcare.core.lookup.LoggedQuestions.Page;
import be.handlewithcare.core.lookup.LoggedQuestions.Place;
import be.handlewithcare.core.lookup.LoggedQuestions.Query;
import be.handlewithcare.core.lookup.QuestionLog;
import be.handlewithcare.core.lookup.QuestionLog.Answered;
import be.handlewithcare.core.lookup.QuestionLog.Asked;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoggedQuestionsTest {
    private static final SignalId NOOR = new SignalId(new UUID(2, 1));
    private static final SignalId ADAM = new SignalId(new UUID(2, 2));
    private static final Instant START = Instant.parse("2026-11-22T09:00:00.000001Z");

    private final Node node = new Node(new TestDatabase());
    private final QuestionLog log = node.its(QuestionLog.class);
    private final LoggedQuestions logged = node.its(LoggedQuestions.class);

    @AfterEach
    void end() {
        node.close();
    }

    @Test
    void aQuestionIsReadAsItWasWrittenDown() {
        Asked answered = asked("a", NOOR, START);
        Asked silent = asked("b", NOOR, START.plusSeconds(1));
        Answered answer = new Answered("a", null, "timed-out", Duration.ofSeconds(8));
        log.answered(answer);

        assertThat(logged.read(all(100)).items()).containsExactly(new Entry(answered, answer), new Entry(silent, null));
    }

    @Test
    void signalAndPeriodNarrowTheReading() {
        asked("a", NOOR, START);
        asked("b", ADAM, START.plusSeconds(1));
        asked("c", NOOR, START.plusSeconds(2));

        assertThat(references(new Query(NOOR, null, null, null, 100))).containsExactly("a", "c");
        assertThat(references(new Query(null, START, START.plusSeconds(2), null, 100)))
                .containsExactly("a", "b");
        assertThat(references(new Query(null, START.plusNanos(1000), null, null, 100)))
                .containsExactly("b", "c");
    }

    @Test
    void pagesHoldEachQuestionOnceAlsoThoseOfOneInstant() {
        List.of("e", "B", "d", "a", "c").forEach(reference -> asked(reference, NOOR, START));
        asked("0", NOOR, START.plusSeconds(1));

        List<String> read = new ArrayList<>();
        @Nullable Place place = null;
        do {
            Page page = logged.read(new Query(NOOR, null, null, place, 2));
            assertThat(page.items()).hasSizeBetween(1, 2);
            page.items().forEach(entry -> read.add(entry.asked().reference()));
            place = page.next();
        } while (place != null);

        assertThat(read).containsExactlyInAnyOrder("a", "B", "c", "d", "e", "0").endsWith("0");
    }

    @Test
    void theLastAskedComesFirstIfAskedForAndEachPageGoesFurtherBack() {
        List.of("b", "a", "c").forEach(reference -> asked(reference, NOOR, START));
        asked("0", NOOR, START.plusSeconds(1));

        Page newest = logged.readNewestFirst(all(2));
        Page rest = logged.readNewestFirst(new Query(null, null, null, newest.next(), 2));

        assertThat(newest.items())
                .extracting(entry -> entry.asked().reference())
                .containsExactly("0", "c");
        assertThat(rest.items()).extracting(entry -> entry.asked().reference()).containsExactly("b", "a");
        assertThat(rest.next()).isNull();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1_001})
    void aPageHasOneToAThousandQuestions(int limit) {
        assertThatIllegalArgumentException().isThrownBy(() -> logged.read(all(limit)));
    }

    private Asked asked(String reference, SignalId signal, Instant at) {
        Asked question = new Asked(reference, signal, MAGDA, "Persoon.ZoekPersoonOpNaam", "02.02.0000", at);
        log.asked(question);
        return question;
    }

    private List<String> references(Query query) {
        return logged.read(query).items().stream()
                .map(entry -> entry.asked().reference())
                .toList();
    }

    private static Query all(int limit) {
        return new Query(null, null, null, null, limit);
    }
}
