package be.handlewithcare.schoollookup.magda;

import static be.handlewithcare.schoollookup.magda.Answers.at;
import static be.handlewithcare.schoollookup.magda.Answers.noor;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.core.lookup.LookupAnswer;
import be.handlewithcare.core.lookup.LookupAnswer.Found;
import be.handlewithcare.core.lookup.LookupAnswer.Unavailable;
import be.handlewithcare.core.school.InstitutionNumber;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/**
 * Whatever answers in place of MAGDA, it is an outage, and costs little memory and time. Long because each attack has to be
 * carried out.
 */
@ExtendWith(OutputCaptureExtension.class)
class HostileAnswersTest {
    private static final Duration SHORT = Duration.ofMillis(400);
    private static final String PROLOG = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final LookupAnswer FOUND = new Found(new InstitutionNumber("12345"));

    private FakeMagda magda;
    private FakeMagda bait;
    private Asking asking;

    @BeforeEach
    void start() throws IOException {
        magda = new FakeMagda();
        bait = new FakeMagda();
        bait.does(call -> call.respond(200, "<!ENTITY x 'fetched'>"));
        asking = new Asking(magda.url());
    }

    @AfterEach
    void stop() {
        magda.close();
        bait.close();
    }

    /** How a right answer is spoilt. */
    record Spoilt(String how, BiFunction<AskedThere, String, String> by) {
        @Override
        public String toString() {
            return how;
        }
    }

    static Stream<Spoilt> unreadable() {
        return Stream.of(
                spoilt("nothing", (asked, right) -> ""),
                spoilt("a page", (asked, right) -> "<html><body><h1>Onderhoud</h1></body></html>"),
                spoilt("half a page", (asked, right) -> "<!DOCTYPE html><html><br><p>Bad gateway"),
                spoilt("no XML", (asked, right) -> "{\"error\": \"nope\"}"),
                spoilt("cut off", (asked, right) -> right.substring(0, right.length() / 2)),
                spoilt("two roots", (asked, right) -> right + "<more/>"),
                spoilt("empty body", (asked, right) -> Answers.soap("")),
                spoilt(
                        "SOAP 1.2",
                        (asked, right) -> right.replace(
                                "http://schemas.xmlsoap.org/soap/envelope/",
                                "http://www.w3.org/2003/05/soap-envelope")),
                spoilt(
                        "another service",
                        (asked, right) ->
                                right.replace(asked.service().namespace(), Service.ENROLMENTS.namespace() + "/other")),
                spoilt("another operation", (asked, right) -> right.replace("Response", "Antwoord")),
                spoilt("a request", (asked, right) -> asked.body()),
                spoilt(
                        "elements of another namespace",
                        (asked, right) -> right.replace("<Repliek>", "<Repliek xmlns=\"urn:other\">")),
                spoilt("no reply", (asked, right) -> right.replace("Repliek>", "Reactie>")),
                spoilt("no answer", (asked, right) -> Answers.reply(asked, "", "")),
                spoilt("an empty answer", (asked, right) -> Answers.reply(asked, "", "<Leeg/>")),
                spoilt(
                        "two answers",
                        (asked, right) -> right.replace(
                                "</Antwoord>",
                                "</Antwoord><Antwoord><Referte>" + asked.questionReference()
                                        + "</Referte><Inhoud/></Antwoord>")),
                spoilt("content without the list", (asked, right) -> Answers.reply(asked, "", "<Inhoud/>")),
                spoilt("a list with another name", (asked, right) -> right.replace("Personen>", "Mensen>")),
                spoilt(
                        "a list of other things",
                        (asked, right) -> right.replace("Persoon>", "Mens>").replace("<Persoon ", "<Mens ")),
                spoilt(
                        "a processing instruction",
                        (asked, right) -> right.replace(PROLOG, PROLOG + "<?xml-stylesheet href='a.xsl'?>")),
                spoilt("an unknown entity", (asked, right) -> right.replace("<INSZ>", "<INSZ>&who;")),
                spoilt("a character that XML does not have", (asked, right) -> right.replace("<INSZ>", "<INSZ>&#1;")),
                spoilt(
                        "forty elements deep",
                        (asked, right) ->
                                right.replace("<Repliek>", "<Repliek>" + "<a>".repeat(40) + "</a>".repeat(40))),
                spoilt(
                        "a hundred thousand deep",
                        (asked, right) -> right.replace(
                                "<Repliek>", "<Repliek>" + "<a>".repeat(100_000) + "</a>".repeat(100_000))),
                spoilt(
                        "two hundred thousand elements",
                        (asked, right) -> right.replace("<Repliek>", "<Repliek>" + "<a/>".repeat(200_000))),
                spoilt(
                        "twenty thousand attributes",
                        (asked, right) -> right.replace("<Repliek>", "<Repliek " + attributes(20_000) + ">")),
                spoilt("a billion laughs", (asked, right) -> withDoctype(right, laughs(), "&l9;")),
                spoilt(
                        "one long laugh",
                        (asked, right) ->
                                withDoctype(right, "<!ENTITY a '" + "ha".repeat(50_000) + "'>", "&a;".repeat(50_000))),
                spoilt(
                        "a parameter entity",
                        (asked, right) -> withDoctype(right, "<!ENTITY % p \"<!ENTITY a 'x'>\"> %p;", "&a;")),
                spoilt("an empty document type", (asked, right) -> withDoctype(right, "", "")));
    }

    @ParameterizedTest
    @MethodSource("unreadable")
    void whatCannotBeReadIsAnOutage(Spoilt spoilt) {
        magda.answers(asked -> spoilt.by.apply(asked, Answers.persons(asked, noor())));

        assertThat(asking.noor()).isEqualTo(new Unavailable(Duration.ofSeconds(5)));
        assertThat(asking.neighbours().codes()).containsExactly("unreadable");
        assertThat(magda.asked()).hasSize(1);
    }

    @Test
    void contentWithoutTheListOfEnrolmentsIsAnOutage() {
        magda.answers(asked -> asked.isPersonSearch()
                ? Answers.persons(asked, noor())
                : Answers.reply(asked, "", "<Inhoud><Vraag>x</Vraag></Inhoud>"));

        assertThat(asking.noor()).isEqualTo(new Unavailable(Duration.ofSeconds(5)));
        assertThat(asking.neighbours().codes()).containsExactly("ok", "unreadable");
    }

    @Test
    void charactersSplitByCommentsAndSectionsStayTogether() {
        answerEnrolments(at("12345").replace("12345", "12<!-- 9 --><![CDATA[3]]>&#52;5"));

        assertThat(asking.noor()).isEqualTo(FOUND);
    }

    @Test
    void aByteOrderMarkIsNoContent() {
        magda.answers(asked -> "\uFEFF"
                + (asked.isPersonSearch() ? Answers.persons(asked, noor()) : Answers.content(asked, at("12345"))));

        assertThat(asking.noor()).isEqualTo(FOUND);
    }

    @Test
    void anotherEncodingIsAnOutage() {
        magda.does(call -> call.respond(
                200,
                Answers.persons(call.question(), noor())
                        .replace("UTF-8", "UTF-16")
                        .getBytes(UTF_16)));

        assertThat(asking.noor()).isInstanceOf(Unavailable.class);
    }

    @Test
    void brokenLettersAreAnOutage(CapturedOutput output) {
        magda.does(call -> {
            byte[] right = Answers.persons(call.question(), noor()).getBytes(UTF_8);
            right[right.length / 2] = (byte) 0xFF;
            call.respond(200, right);
        });

        assertThat(asking.noor()).isInstanceOf(Unavailable.class);
        assertThat(asking.neighbours().codes()).containsExactly("unreadable");
        assertThat(output.getAll()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("baits")
    void nothingIsFetched(BiFunction<String, String, String> planted) {
        magda.answers(
                asked -> planted.apply(Answers.persons(asked, noor()), "http://localhost:" + bait.port() + "/bait"));

        assertThat(asking.noor()).isInstanceOf(LookupAnswer.class);
        assertThat(bait.asked()).isEmpty();
    }

    static Stream<BiFunction<String, String, String>> baits() {
        return Stream.of(
                (right, url) -> withDoctype(right, "<!ENTITY x SYSTEM '" + url + "'>", "&x;"),
                (right, url) -> withDoctype(right, "<!ENTITY % x SYSTEM '" + url + "'> %x;", ""),
                (right, url) -> right.replace(PROLOG, PROLOG + "<!DOCTYPE Envelope SYSTEM '" + url + "'>"),
                (right, url) -> right.replace(
                        "<Repliek>",
                        "<Repliek xmlns:i='http://www.w3.org/2001/XInclude'><i:include href='" + url + "'/>"),
                (right, url) -> right.replace(
                        "<Repliek>",
                        "<Repliek xmlns:x='http://www.w3.org/2001/XMLSchema-instance' x:noNamespaceSchemaLocation='"
                                + url + "'>"));
    }

    @ParameterizedTest
    @ValueSource(ints = {201, 204, 301, 302, 307, 400, 401, 403, 404, 413, 429, 502, 503, 504})
    void onlyAnAnswerOrAFaultIsRead(int status) {
        magda.does(call -> {
            call.exchange().getResponseHeaders().set("Location", "http://localhost:" + bait.port() + "/bait");
            call.respond(status, status == 204 ? "" : Answers.persons(call.question(), noor()));
        });

        assertThat(asking.noor()).isEqualTo(new Unavailable(Duration.ofSeconds(5)));
        assertThat(asking.neighbours().codes()).containsExactly("http-" + status);
        assertThat(bait.asked()).isEmpty();
        assertThat(magda.asked()).hasSize(1);
    }

    @Test
    void aBrokenServerIsAnOutage() {
        magda.does(call -> call.respond(500, "<html>Internal Server Error</html>"));

        assertThat(asking.noor()).isInstanceOf(Unavailable.class);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anAnswerToSomebodyElseIsNoAnswer(boolean wholeMessage) {
        magda.answers(asked -> Answers.reply(
                asked,
                wholeMessage ? "0437dd31-9d7b-469f-90d4-b021f4e39bdb" : asked.messageReference(),
                wholeMessage ? asked.questionReference() : "0437dd31-9d7b-469f-90d4-b021f4e39bdb",
                "",
                Answers.inhoud(asked, noor())));

        assertThat(asking.noor()).isEqualTo(new Unavailable(Duration.ofSeconds(5)));
        assertThat(asking.neighbours().codes()).containsExactly("not-ours");
    }

    @Test
    void anAnswerToNobodyIsNoAnswer() {
        magda.answers(asked -> Answers.persons(asked, noor()).replaceAll("<Ontvanger>.*</Ontvanger>", ""));

        assertThat(asking.noor()).isInstanceOf(Unavailable.class);
        assertThat(asking.neighbours().codes()).containsExactly("not-ours");
    }

    @Test
    void aRefusalOfAMessageThatMagdaCouldNotReadHasNoReference() {
        magda.answers(
                asked -> Answers.reply(asked, Answers.exceptions(Answers.exception("40006", "MAGDA", "FOUT", "")), "")
                        .replaceAll("<Ontvanger>.*</Ontvanger>", ""));

        asking.noor();
        assertThat(asking.neighbours().codes()).containsExactly("40006");
    }

    @Test
    void fiftyMegabytesAreNotRead() {
        AtomicLong sent = new AtomicLong();
        magda.does(call -> {
            call.exchange().sendResponseHeaders(200, 0);
            OutputStream out = call.exchange().getResponseBody();
            byte[] part = " ".repeat(10_000).getBytes(UTF_8);
            while (sent.get() < 50_000_000) {
                out.write(part);
                sent.addAndGet(part.length);
            }
        });

        assertThat(asking.noor()).isEqualTo(new Unavailable(Duration.ofSeconds(5)));
        assertThat(asking.neighbours().codes()).containsExactly("too-large");
        assertThat(sent).hasValueLessThan(20_000_000);
    }

    @Test
    void anAnswerJustWithinTheLimitIsReadAndOneByteMoreIsNot() {
        int length = 100_000;
        magda.answers(asked -> {
            String right =
                    asked.isPersonSearch() ? Answers.persons(asked, noor()) : Answers.content(asked, at("12345"));
            return right + " ".repeat(length - right.length());
        });

        assertThat(new Asking(magda.url()).readingAtMost(length).noor()).isEqualTo(FOUND);
        assertThat(asking.readingAtMost(length - 1).noor()).isInstanceOf(Unavailable.class);
        assertThat(asking.neighbours().codes()).containsExactly("too-large");
    }

    @Test
    void anAnswerShorterThanAnnouncedIsAnOutage() {
        magda.does(call -> {
            byte[] right = Answers.persons(call.question(), noor()).getBytes(UTF_8);
            call.exchange().sendResponseHeaders(200, right.length + 10L);
            call.exchange().getResponseBody().write(right);
        });

        assertThat(asking.noor()).isEqualTo(new Unavailable(Duration.ofSeconds(30)));
        assertThat(asking.neighbours().codes()).containsExactly("broken-off");
    }

    @Test
    void whoNeverAnswersIsNotWaitedFor() {
        magda.does(call -> await(call, Duration.ofSeconds(60)));

        endsWithin(Duration.ofSeconds(15), asking.patient(SHORT, Duration.ofSeconds(20)));
        assertThat(asking.neighbours().codes()).containsExactly("timed-out");
    }

    @Test
    void whoAnswersLetterByLetterIsNotWaitedFor() {
        magda.does(call -> {
            byte[] right = Answers.persons(call.question(), noor()).getBytes(UTF_8);
            call.exchange().sendResponseHeaders(200, right.length);
            for (byte letter : right) {
                call.exchange().getResponseBody().write(letter);
                call.exchange().getResponseBody().flush();
                await(call, Duration.ofMillis(50));
            }
        });

        endsWithin(Duration.ofSeconds(15), asking.patient(SHORT, Duration.ofSeconds(20)));
        assertThat(asking.neighbours().codes()).containsExactly("timed-out");
    }

    @Test
    void allQuestionsTogetherHaveAnEnd() {
        magda.does(call -> {
            if (call.question().isPersonSearch()) {
                call.respond(200, Answers.persons(call.question(), noor()));
            } else {
                await(call, Duration.ofSeconds(60));
            }
        });

        endsWithin(Duration.ofSeconds(15), asking.patient(Duration.ofSeconds(40), Duration.ofSeconds(1)));
        assertThat(asking.neighbours().codes()).containsExactly("ok", "timed-out");
    }

    @Test
    void whereNobodyListensNobodyIsWaitedFor() {
        magda.close();

        endsWithin(Duration.ofSeconds(15), asking);
        assertThat(asking.neighbours().codes()).containsExactly("unreachable");
    }

    private void answerEnrolments(String entries) {
        magda.answers(
                asked -> asked.isPersonSearch() ? Answers.persons(asked, noor()) : Answers.content(asked, entries));
    }

    private static void endsWithin(Duration time, Asking asking) {
        Patience patience = new Patience(time);

        assertThat(asking.noor()).isInstanceOf(Unavailable.class);
        assertThat(patience.left()).isPositive();
    }

    /** Waits until then, or until the test is over. */
    private static void await(FakeMagda.Call call, Duration time) {
        try {
            boolean _ = call.closed().await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Spoilt spoilt(String how, BiFunction<AskedThere, String, String> by) {
        return new Spoilt(how, by);
    }

    private static String withDoctype(String right, String subset, String used) {
        return right.replace(PROLOG, PROLOG + "<!DOCTYPE Envelope [" + subset + "]>")
                .replace("<INSZ>", "<INSZ>" + used);
    }

    private static String laughs() {
        StringBuilder entities = new StringBuilder("<!ENTITY l0 'ha'>");
        for (int i = 1; i < 10; i++) {
            entities.append("<!ENTITY l%d '%s'>".formatted(i, ("&l" + (i - 1) + ";").repeat(10)));
        }
        return entities.toString();
    }

    private static String attributes(int count) {
        StringBuilder attributes = new StringBuilder();
        for (int i = 0; i < count; i++) {
            attributes.append("a").append(i).append("='x' ");
        }
        return attributes.toString();
    }
}
