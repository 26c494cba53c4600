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
import be.handlewithcare.core.lookup.LookupAnswer.Inconclusive;
import be.handlewithcare.core.lookup.LookupAnswer.NotFound;
import be.handlewithcare.core.lookup.LookupAnswer.SeveralPupils;
import be.handlewithcare.core.lookup.LookupAnswer.TooMany;
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
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Each row of the table of exceptions, over HTTP. Long because each can come alone, with data, and with another. */
@ExtendWith(OutputCaptureExtension.class)
class ExceptionsTest {
    private static final LookupAnswer FOUND = new Found(new InstitutionNumber("12345"));
    private static final LookupAnswer NOT_FOUND = new NotFound();
    /** A school for a person to look at. */
    private static final LookupAnswer PERHAPS = new NotFound(schools("12345"));

    private static final LookupAnswer TOO_MANY = new TooMany(Duration.ofSeconds(30));
    private static final LookupAnswer NOT_ABOUT_THIS_CHILD = new Inconclusive(Duration.ofSeconds(5), true);
    private static final LookupAnswer UNKNOWN = new Inconclusive(Duration.ofSeconds(10), false);
    private static final LookupAnswer MAY_NOT = new Unavailable(Duration.ofMinutes(1));

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
                always("20005", MAY_NOT),
                always("40006", MAY_NOT),
                always("60011", MAY_NOT),
                always("20110", TOO_MANY),
                always("99995", TOO_MANY),
                always("99996", TOO_MANY),
                always("60006", NOT_ABOUT_THIS_CHILD),
                always("60007", NOT_ABOUT_THIS_CHILD),
                always("60013", NOT_ABOUT_THIS_CHILD),
                always("99994", NOT_ABOUT_THIS_CHILD),
                always("99997", NOT_ABOUT_THIS_CHILD),
                always("60000", NOT_FOUND),
                always("15021", NOT_FOUND),
                new Row("99984", "WAARSCHUWING", NOT_FOUND, FOUND),
                new Row("99986", "FOUT", NOT_FOUND, FOUND),
                new Row("30040", "INFORMATIE", NOT_FOUND, PERHAPS),
                new Row("70001", "WAARSCHUWING", NOT_FOUND, PERHAPS),
                new Row("70001", "FOUT", NOT_FOUND, PERHAPS),
                always("77777", UNKNOWN),
                new Row("77777", "WAARSCHUWING", NOT_FOUND, PERHAPS),
                new Row("77777", "INFORMATIE", NOT_FOUND, PERHAPS),
                new Row("77777", "INFO", NOT_FOUND, PERHAPS),
                always("77777", "IETS", UNKNOWN));
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
    void aFaultThatSaysNothingIsAnAnswerThatNobodyUnderstands() {
        magda.does(call -> call.respond(500, Answers.fault("")));

        assertThat(asking.noor()).isEqualTo(UNKNOWN);
        assertThat(asking.neighbours().codes()).containsExactly("soap-fault");
    }

    @Test
    void theWorstOfSeveralCounts() {
        enrolmentsAreAnsweredWith(
                exceptions(exception("60000", "LP", "FOUT", "")),
                exceptions(exception("30001", "LP", "FOUT", ""), exception("60006", "LP", "FOUT", "")),
                true);

        assertThat(asking.noor()).isEqualTo(NOT_ABOUT_THIS_CHILD);
        assertThat(asking.neighbours().codes()).containsExactly("ok", "60006");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anErrorThatWeDoNotKnowCountsMoreThanANoticeWhicheverComesFirst(boolean noticeFirst) {
        String notice = exception("77777", "LP", "INFORMATIE", "");
        String error = exception("88888", "LP", "FOUT", "");
        enrolmentsAreAnsweredWith("", noticeFirst ? exceptions(notice, error) : exceptions(error, notice), true);

        assertThat(asking.noor()).isEqualTo(UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"30040,INFORMATIE", "70001,WAARSCHUWING", "77777,INFORMATIE", "30042,INFORMATIE"})
    void whenThereMayBeMorePersonsOfThatNameAPersonDecides(String code, String type) {
        magda.answers(question -> question.isPersonSearch()
                ? Answers.reply(
                        question, "", exceptions(exception(code, "KSZ", type, "")) + Answers.inhoud(question, noor()))
                : Answers.content(question, at("12345")));

        assertThat(asking.noor()).isEqualTo(code.equals("30042") ? new SeveralPupils(List.of()) : PERHAPS);
    }

    /** MAGDA's definitions allow any text there. */
    @ParameterizedTest
    @CsvSource({"LP-042,LP", "'',LP", "12345678901,LP", "77777,een lange oorsprong", "77777,''"})
    void anExceptionOfAnotherFormIsAnAnswerAllTheSame(String code, String origin) {
        enrolmentsAreAnsweredWith("", exceptions(exception(code, origin, "FOUT", "")), false);

        assertThat(asking.noor()).isEqualTo(UNKNOWN);
        assertThat(asking.neighbours().codes()).containsExactly("ok", code.equals("77777") ? code : "strange");
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

        assertThat(asking.noor()).isEqualTo(MAY_NOT);
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
}
