package be.handlewithcare.schoollookup.magda;

import static be.handlewithcare.schoollookup.magda.Answers.NAMESAKE;
import static be.handlewithcare.schoollookup.magda.Answers.NOOR;
import static be.handlewithcare.schoollookup.magda.Answers.at;
import static be.handlewithcare.schoollookup.magda.Answers.exception;
import static be.handlewithcare.schoollookup.magda.Answers.exceptions;
import static be.handlewithcare.schoollookup.magda.Answers.noor;
import static be.handlewithcare.schoollookup.magda.Answers.person;
import static be.handlewithcare.schoollookup.magda.Asking.schools;
import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.core.lookup.LookupAnswer;
import be.handlewithcare.core.lookup.LookupAnswer.Found;
import be.handlewithcare.core.lookup.LookupAnswer.NotFound;
import be.handlewithcare.core.lookup.LookupAnswer.SeveralPupils;
import be.handlewithcare.core.lookup.LookupAnswer.Unavailable;
import be.handlewithcare.core.lookup.LookupSource;
import be.handlewithcare.core.school.InstitutionNumber;
import be.handlewithcare.schoollookup.magda.Neighbours.Stopped;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Each row of the table of exceptions, over HTTP. Long because each can come alone, with data, and with another. */
@ExtendWith(OutputCaptureExtension.class)
class ExceptionsTest {
    private static final LookupAnswer FOUND = new Found(new InstitutionNumber("12345"));
    private static final LookupAnswer NOT_FOUND = new NotFound();

    private FakeMagda magda;
    private Asking asking;

    @BeforeEach
    void start() throws IOException {
        magda = new FakeMagda();
        asking = new Asking(magda.url());
    }

    @AfterEach
    void stop() {
        magda.close();
    }

    /** What is answered to the second question. */
    record Row(String code, String type, LookupAnswer withoutData, LookupAnswer withData) {}

    static Stream<Row> rows() {
        return Stream.of(
                new Row("30001", "FOUT", NOT_FOUND, FOUND),
                new Row("30101", "FOUT", NOT_FOUND, FOUND),
                new Row("30002", "FOUT", NOT_FOUND, NOT_FOUND),
                new Row("30003", "FOUT", NOT_FOUND, NOT_FOUND),
                new Row("30004", "FOUT", NOT_FOUND, NOT_FOUND),
                new Row("30004", "WAARSCHUWING", NOT_FOUND, FOUND),
                new Row("30042", "FOUT", new SeveralPupils(List.of()), new SeveralPupils(schools("12345"))),
                new Row("30042", "WAARSCHUWING", new SeveralPupils(List.of()), new SeveralPupils(schools("12345"))),
                new Row("20002", "FOUT", NOT_FOUND, NOT_FOUND),
                new Row("20003", "FOUT", NOT_FOUND, NOT_FOUND),
                always("20005", minutes(1)),
                always("40006", minutes(1)),
                always("60011", minutes(1)),
                always("20110", seconds(30)),
                always("99995", seconds(30)),
                always("99996", seconds(30)),
                always("60006", seconds(5)),
                always("60007", seconds(5)),
                always("60013", seconds(5)),
                always("99994", seconds(5)),
                always("99997", seconds(5)),
                always("60000", NOT_FOUND),
                always("15021", NOT_FOUND),
                new Row("99984", "WAARSCHUWING", NOT_FOUND, FOUND),
                new Row("99986", "FOUT", NOT_FOUND, FOUND),
                always("77777", minutes(10)),
                new Row("77777", "WAARSCHUWING", NOT_FOUND, FOUND),
                new Row("77777", "INFORMATIE", NOT_FOUND, FOUND),
                always("77777", "IETS", minutes(10)));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void onTheAnswerWithoutData(Row row) {
        enrolmentsAreAnsweredWith("", exceptions(exception(row.code, "LP", row.type, "")), false);

        assertThat(asking.noor()).isEqualTo(row.withoutData);
        assertThat(asking.neighbours().codes()).containsExactly("ok", row.code);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void onTheAnswerTogetherWithData(Row row) {
        enrolmentsAreAnsweredWith("", exceptions(exception(row.code, "LP", row.type, "")), true);

        assertThat(asking.noor()).isEqualTo(row.withData);
        assertThat(asking.neighbours().codes()).containsExactly("ok", row.withData.equals(FOUND) ? "ok" : row.code);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void onTheWholeMessageWithoutData(Row row) {
        enrolmentsAreAnsweredWith(exceptions(exception(row.code, "MAGDA", row.type, "")), "", false);

        assertThat(asking.noor()).isEqualTo(row.withoutData);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void onTheWholeMessageTogetherWithData(Row row) {
        enrolmentsAreAnsweredWith(exceptions(exception(row.code, "MAGDA", row.type, "")), "", true);

        assertThat(asking.noor()).isEqualTo(row.withData);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void onTheSearchForThePerson(Row row) {
        magda.answers(question -> Answers.reply(question, "", exceptions(exception(row.code, "RR", row.type, ""))));

        assertThat(asking.noor()).isEqualTo(row.withoutData);
        assertThat(magda.asked()).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void inASoapFault(Row row) {
        magda.does(call -> call.respond(500, Answers.fault(exception(row.code, "MAGDA", row.type, ""))));

        assertThat(asking.noor()).isEqualTo(row.withoutData);
        assertThat(asking.neighbours().codes()).containsExactly(row.code);
    }

    @Test
    void aFaultThatSaysNothingIsAnOutage() {
        magda.does(call -> call.respond(500, Answers.fault("")));

        assertThat(asking.noor()).isEqualTo(minutes(1));
        assertThat(asking.neighbours().codes()).containsExactly("soap-fault");
    }

    @Test
    void theWorstOfSeveralCounts() {
        enrolmentsAreAnsweredWith(
                exceptions(exception("60000", "LP", "FOUT", "")),
                exceptions(exception("30001", "LP", "FOUT", ""), exception("60006", "LP", "FOUT", "")),
                true);

        assertThat(asking.noor()).isEqualTo(seconds(5));
        assertThat(asking.neighbours().codes()).containsExactly("ok", "60006");
    }

    @Test
    void noDataOfOneSourceAfterAnotherIsOneAnswer() {
        enrolmentsAreAnsweredWith(
                "", exceptions(exception("30001", "LP", "FOUT", ""), exception("30001", "DISC", "FOUT", "")), false);

        assertThat(asking.noor()).isEqualTo(NOT_FOUND);
    }

    @ParameterizedTest
    @CsvSource({"20005", "40006", "60011"})
    void whenWeMayNotAskNobodyAsksAnyMore(String code) {
        enrolmentsAreAnsweredWith(exceptions(exception(code, "MAGDA", "FOUT", "")), "", false);

        asking.noor();
        assertThat(asking.neighbours().told(Stopped.class)).containsExactly(new Stopped(LookupSource.MAGDA, code));

        assertThat(asking.noor()).isEqualTo(minutes(1));
        assertThat(magda.asked()).hasSize(2);
        assertThat(asking.neighbours().told(Neighbours.PlaceTaken.class)).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"20002", "20003"})
    void aWrongQuestionCallsTheOperatorAndNamesNobody(String code, CapturedOutput output) {
        enrolmentsAreAnsweredWith("", exceptions(exception(code, "MAGDA", "FOUT", "")), false);

        asking.noor();

        assertThat(output.getAll().lines().filter(line -> line.contains("ERROR")))
                .singleElement()
                .asString()
                .contains("MAGDA_CALLS_OUR_QUESTION_WRONG", code, magda.asked(1).messageReference())
                .doesNotContain(NOOR, "Peeters");
    }

    @Test
    void otherExceptionsCallNobody(CapturedOutput output) {
        enrolmentsAreAnsweredWith("", exceptions(exception("30002", "MAGDA", "FOUT", "")), false);

        asking.noor();

        assertThat(output.getAll()).doesNotContain("ERROR");
        assertThat(asking.neighbours().told(Stopped.class)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "<Annotaties><Annotatie><Naam>INSZ</Naam><Waarde>18630200210</Waarde></Annotatie></Annotaties>",
        "<Omstandigheid>vervangen door 18630200210 sinds 2020</Omstandigheid>",
        "<Omstandigheid>18630200111 werd 18630200210 (18630200210)</Omstandigheid>",
        "<Omstandigheid>18630200210 en ook 12345678901</Omstandigheid>",
    })
    void aReplacedNumberIsFollowedOnce(String where) {
        magda.answers(question -> switch (question.isPersonSearch() ? "" : question.insz()) {
            case "" -> Answers.persons(question, noor());
            case NOOR -> Answers.reply(question, "", exceptions(exception("30004", "RR", "FOUT", where)));
            default -> Answers.content(question, question.insz().equals(NAMESAKE) ? at("12345") : "");
        });

        assertThat(asking.noor()).isEqualTo(FOUND);
        assertThat(asking.neighbours().codes()).containsExactly("ok", "30004", "ok");
    }

    @Test
    void aNumberThatIsReplacedAgainAndAgainIsForAPerson() {
        magda.answers(question -> question.isPersonSearch()
                ? Answers.persons(question, noor())
                : Answers.reply(
                        question,
                        "",
                        exceptions(
                                exception("30004", "RR", "FOUT", question.insz().equals(NOOR) ? NAMESAKE : NOOR))));

        assertThat(asking.noor()).isEqualTo(NOT_FOUND);
        assertThat(magda.asked()).hasSize(3);
    }

    @Test
    void ofTwoNewNumbersNoneIsFollowed() {
        enrolmentsAreAnsweredWith(
                "",
                exceptions(exception("30004", "RR", "FOUT", "<Omstandigheid>18630200210 18630200309</Omstandigheid>")),
                false);

        assertThat(asking.noor()).isEqualTo(NOT_FOUND);
        assertThat(magda.asked()).hasSize(2);
    }

    @Test
    void anOldAndANewNumberOfOneChildAreOnePupil() {
        magda.answers(question -> switch (question.isPersonSearch() ? "" : question.insz()) {
            case "" -> Answers.persons(question, noor(), person(NAMESAKE, "Noor", "Peeters", "2018-03-02"));
            case NOOR -> Answers.reply(question, "", exceptions(exception("30004", "RR", "FOUT", NAMESAKE)));
            default -> Answers.content(question, at("12345"));
        });

        assertThat(asking.noor()).isEqualTo(FOUND);
        assertThat(magda.asked()).hasSize(3);
    }

    @Test
    void aNamesakeOfWhomNothingCanBeToldLeavesItToAPerson() {
        magda.answers(question -> switch (question.isPersonSearch() ? "" : question.insz()) {
            case "" -> Answers.persons(question, noor(), person(NAMESAKE, "Noor", "Peeters", "2018-03-02"));
            case NOOR -> Answers.content(question, at("12345"));
            default -> Answers.reply(question, "", exceptions(exception("60000", "LP", "FOUT", "")));
        });

        assertThat(asking.noor()).isEqualTo(new SeveralPupils(schools("12345")));
    }

    @Test
    void whenNearOnesCannotBeHadAPersonDecidesWithoutThem() {
        magda.answers(question -> question.isPersonSearch()
                ? Answers.persons(question, person(NOOR, "Noor Marie", "Peeters", "2018-03-02"))
                : Answers.reply(question, exceptions(exception("99996", "MAGDA", "FOUT", "")), ""));

        assertThat(asking.noor()).isEqualTo(NOT_FOUND);
    }

    private void enrolmentsAreAnsweredWith(String onReply, String onAnswer, boolean withData) {
        magda.answers(question -> question.isPersonSearch()
                ? Answers.persons(question, noor())
                : Answers.reply(question, onReply, onAnswer + (withData ? Answers.inhoud(question, at("12345")) : "")));
    }

    private static Row always(String code, LookupAnswer answer) {
        return always(code, "FOUT", answer);
    }

    private static Row always(String code, String type, LookupAnswer answer) {
        return new Row(code, type, answer, answer);
    }

    private static Unavailable seconds(int seconds) {
        return new Unavailable(Duration.ofSeconds(seconds));
    }

    private static Unavailable minutes(int minutes) {
        return new Unavailable(Duration.ofMinutes(minutes));
    }
}
