package be.handlewithcare.schoollookup.magda;

import static be.handlewithcare.schoollookup.magda.Answers.NOOR;
import static be.handlewithcare.schoollookup.magda.Answers.at;
import static be.handlewithcare.schoollookup.magda.Answers.noor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.handlewithcare.core.child.MatchingName;
import be.handlewithcare.core.child.NearName;
import be.handlewithcare.core.lookup.LookupAnswer.RateLimited;
import be.handlewithcare.core.lookup.LookupAnswer.Unavailable;
import be.handlewithcare.core.lookup.LookupSource;
import be.handlewithcare.core.lookup.QuestionLog.Answered;
import be.handlewithcare.core.lookup.QuestionLog.Asked;
import be.handlewithcare.core.testkit.Examples;
import be.handlewithcare.schoollookup.magda.Neighbours.PlaceTaken;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/**
 * Each question is on record before it leaves, in its turn, and without the child. Long because it is for each way in which
 * a question can end.
 */
@ExtendWith(OutputCaptureExtension.class)
class DutyToLogTest {
    private FakeMagda magda;
    private Asking asking;

    @BeforeEach
    void start() throws IOException {
        magda = new FakeMagda();
        asking = new Asking(magda.url());
        magda.answers(question ->
                question.isPersonSearch() ? Answers.persons(question, noor()) : Answers.content(question, at("12345")));
    }

    @AfterEach
    void stop() {
        magda.close();
    }

    @Test
    void eachQuestionIsWrittenDownThenTakesItsPlaceThenIsAskedThenItsAnswerIsWrittenDown() {
        magda.answers(question -> {
            assertThat(asking.neighbours().told(Asked.class))
                    .last()
                    .satisfies(entry -> assertThat(entry.reference()).isEqualTo(question.messageReference()));
            return question.isPersonSearch()
                    ? Answers.persons(question, noor())
                    : Answers.content(question, at("12345"));
        });

        asking.noor();

        assertThat(asking.neighbours().told())
                .extracting(Object::getClass)
                .isEqualTo(List.of(
                        Asked.class, PlaceTaken.class, Answered.class, Asked.class, PlaceTaken.class, Answered.class));
        assertThat(asking.neighbours().told(Asked.class))
                .containsExactly(
                        new Asked(
                                magda.asked(0).messageReference(),
                                Examples.SIGNAL,
                                LookupSource.MAGDA,
                                "ZoekPersoonOpNaam",
                                "02.02.0000",
                                Asking.NOW),
                        new Asked(
                                magda.asked(1).messageReference(),
                                Examples.SIGNAL,
                                LookupSource.MAGDA,
                                "GeefHistoriekInschrijving",
                                "02.01.0000",
                                Asking.NOW));
        assertThat(asking.neighbours().told(Answered.class)).hasSize(2).allSatisfy(answer -> {
            assertThat(answer.theirReference()).isEqualTo(Answers.THEIR_REFERENCE);
            assertThat(answer.code()).isEqualTo("ok");
            assertThat(answer.duration()).isPositive().isLessThan(Duration.ofSeconds(5));
        });
    }

    @Test
    void whatCannotBeWrittenDownIsNotAsked() {
        asking.neighbours().breakTheLog();

        assertThatThrownBy(asking::noor).hasMessage("the log cannot be written");
        assertThat(magda.asked()).isEmpty();
    }

    @Test
    void aTurnThatComesTooLateIsNotWaitedFor() {
        asking.neighbours().eachWaits(Duration.ofSeconds(21));

        assertThat(asking.noor()).isEqualTo(new RateLimited(Duration.ofSeconds(21)));
        assertThat(magda.asked()).isEmpty();
        assertThat(asking.neighbours().told(PlaceTaken.class)).isEmpty();
        assertThat(asking.neighbours().told(Answered.class))
                .extracting(Answered::code)
                .containsExactly("no-turn");
    }

    @Test
    void aTurnThatComesInTimeIsWaitedFor() {
        Patience watch = new Patience(Duration.ZERO);
        asking.neighbours().eachWaits(Duration.ofMillis(60));

        asking.noor();

        assertThat(magda.asked()).hasSize(2);
        assertThat(watch.used()).isGreaterThanOrEqualTo(Duration.ofMillis(120));
    }

    @Test
    void whatWasUsedForOneQuestionIsGoneForTheNext() {
        asking.patient(Duration.ofSeconds(10), Duration.ofSeconds(20));
        asking.neighbours().eachWaits(Duration.ofMillis(100));
        magda.answers(question -> {
            asking.neighbours().eachWaits(Duration.ofMillis(19_950));
            return Answers.persons(question, noor());
        });

        assertThat(asking.noor()).isEqualTo(new RateLimited(Duration.ofMillis(19_950)));
        assertThat(asking.neighbours().codes()).containsExactly("ok", "no-turn");
        assertThat(magda.asked()).hasSize(1);
    }

    @Test
    void aNewChildDoesNotJoinALineInWhichItsLaterQuestionsWouldComeTooLate() {
        asking.neighbours().eachWaits(Duration.ofSeconds(4));

        assertThat(asking.noor()).isEqualTo(new RateLimited(Duration.ofSeconds(4)));
        assertThat(asking.neighbours().told(PlaceTaken.class)).isEmpty();
    }

    @Test
    void whoIsInterruptedWhileWaitingStops() {
        asking.neighbours().eachWaits(Duration.ofSeconds(3));
        asking.neighbours().whenAPlaceIsTaken(Thread.currentThread()::interrupt);

        assertThat(asking.noor()).isInstanceOf(Unavailable.class);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(asking.neighbours().told(PlaceTaken.class)).hasSize(1);
        assertThat(asking.neighbours().codes()).containsExactly("interrupted");
        assertThat(magda.asked()).isEmpty();
    }

    @Test
    void aStoppedSourceIsNotAskedAndTakesNoPlace() {
        asking.neighbours().stop(LookupSource.MAGDA, "40006");

        assertThat(asking.noor()).isEqualTo(new Unavailable(Duration.ofMinutes(1)));
        assertThat(magda.asked()).isEmpty();
        assertThat(asking.neighbours().told(PlaceTaken.class)).isEmpty();

        asking.neighbours().resume(LookupSource.MAGDA, Examples.DIRECTOR);
        asking.noor();
        assertThat(magda.asked()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {NOOR, "Noor Peeters 2018-03-02", "ref-" + NOOR, "", "<b/>"})
    void aReferenceThatMayNameAChildIsNotKept(String theirs) {
        magda.answers(question -> Answers.persons(question).replace(Answers.THEIR_REFERENCE, theirs));

        asking.noor();

        assertThat(asking.neighbours().told(Answered.class))
                .singleElement()
                .satisfies(answer -> assertThat(answer.theirReference()).isNull());
    }

    @Test
    void nothingOfTheChildIsInTheLogsOrTheLogOfQuestions(CapturedOutput output) {
        String everything = "Noor Peeters 2018-03-02 " + NOOR;
        asking.noor();
        magda.answers(question ->
                Answers.reply(question, "", Answers.exceptions(Answers.exception("20002", "RR", "FOUT", everything))));
        asking.noor();
        magda.does(call -> call.respond(500, Answers.fault(everything)));
        asking.noor();
        magda.does(call -> call.respond(200, everything));
        asking.noor();

        assertThat(output.getAll() + asking.neighbours().told())
                .contains("20002", "unreadable")
                .doesNotContain("Noor", "Peeters", "2018-03-02", NOOR);
    }

    @Test
    void noTypeTellsAChildByItsText() {
        NationalNumber number = NationalNumber.of(NOOR).orElseThrow();

        assertThat(List.of(
                                number,
                                new EnrolmentHistory(number, Asking.TODAY),
                                new PersonSearch(Examples.NOOR, MagdaSettings.PersonSource.RR),
                                new Person(
                                        number,
                                        MatchingName.of("Noor Peeters"),
                                        NearName.of("Noor", "Peeters"),
                                        "2018-03-02"),
                                new Complaint("30004", "RR", true, List.of(number)),
                                new Heard.Replaced<>(List.of(number)))
                        .toString())
                .doesNotContain("oor", "eeters", "2018-03-02", NOOR);
    }
}
