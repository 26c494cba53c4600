package be.handlewithcare.magdasimulator;

import static be.handlewithcare.magdasimulator.Example.BORN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.handlewithcare.magdasimulator.behaviour.Behaviour;
import be.handlewithcare.magdasimulator.behaviour.Limit;
import be.handlewithcare.magdasimulator.behaviour.Mangling;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Misbehaving on the line. Long because each way is shown as its victim sees it, byte by byte. */
class LineBehaviourTest {
    private static final Duration SHORT = Duration.ofMillis(300);

    private Example example;
    private Simulator simulator;

    @BeforeEach
    void start(@TempDir Path directory) throws IOException {
        example = Example.in(directory);
        simulator = example.simulator;
    }

    @AfterEach
    void stop() {
        example.close();
    }

    @Test
    void aSlowAnswerComesLate() throws Exception {
        simulator.behave(new Behaviour.Slow(SHORT));
        long before = System.nanoTime();

        assertThat(example.askWhoNoorIs()).contains("<INSZ>");
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isGreaterThanOrEqualTo(SHORT);
    }

    @Test
    void anAnswerComesAfterTheClientGaveUp() {
        simulator.behave(new Behaviour.Slow(Duration.ofMinutes(1)));

        assertThatThrownBy(() -> example.client.send(
                        Client.question(simulator.url(), noor()).timeout(SHORT)))
                .isInstanceOf(HttpTimeoutException.class);
    }

    @Test
    void aClosedLineSaysNothing() {
        simulator.behave(new Behaviour.Closed());

        assertThatThrownBy(() -> example.askWhoNoorIs()).isInstanceOf(IOException.class);
        assertThat(simulator.state().asked()).isNotEmpty();
    }

    @Test
    void aFlappingLineIsUpAndDownInTurn() throws Exception {
        simulator.behave(new Behaviour.Flapping(2, 1));

        assertThat(example.askWhoNoorIs()).contains("<INSZ>");
        assertThat(example.askWhoNoorIs()).contains("<INSZ>");
        assertThatThrownBy(() -> example.askWhoNoorIs()).isInstanceOf(IOException.class);
        assertThat(example.askWhoNoorIs()).contains("<INSZ>");
    }

    @Test
    void anUnavailableServiceHasAPage() throws Exception {
        simulator.behave(new Behaviour.Unavailable());

        HttpResponse<String> answer = example.ask(noor());
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("<!DOCTYPE html>");
    }

    @ParameterizedTest
    @EnumSource(
            value = Mangling.class,
            names = {"TRUNCATED", "BROKEN", "HTML", "EMPTY"})
    void aMangledAnswerIsNoXml(Mangling how) throws Exception {
        simulator.behave(new Behaviour.Mangled(how));

        HttpResponse<String> answer = example.ask(noor());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThatThrownBy(() -> parse(answer.body())).isInstanceOf(SAXException.class);
    }

    @Test
    void anAnswerThatIsCutOffEndsTooEarly() {
        simulator.behave(new Behaviour.Mangled(Mangling.CUT_OFF));

        assertThatThrownBy(() -> example.askWhoNoorIs()).isInstanceOf(IOException.class);
    }

    @Test
    void aHugeAnswerDoesNotSayItsLength() throws Exception {
        simulator.behave(new Behaviour.Mangled(Mangling.HUGE));

        HttpResponse<InputStream> answer = example.client
                .http()
                .send(Client.question(simulator.url(), noor()).build(), BodyHandlers.ofInputStream());
        assertThat(answer.headers().firstValue("Content-Length")).isEmpty();
        try (InputStream body = answer.body()) {
            assertThat(body.skip(50L * 1024 * 1024)).isEqualTo(50L * 1024 * 1024);
        }
    }

    @Test
    void aTrustingParserTakesTheBaitAndIsNoticed() throws Exception {
        simulator.behave(new Behaviour.Mangled(Mangling.EXTERNAL_ENTITY));
        String answer = example.askWhoNoorIs();
        assertThat(answer).contains("file:///etc/hostname");
        assertThat(simulator.state().baitTaken()).isZero();

        // What stands there is no XML, so that a trusting parser may fail in the end; it was there all the same.
        assertThat(answer)
                .contains(simulator.controlUrl().resolve("/simulator/bait").toString());
        parse(answer.replace("&file;", ""));
        assertThat(simulator.state().baitTaken()).isEqualTo(1);
    }

    @Test
    void laughsAreMoreThanAParserTakes() throws Exception {
        simulator.behave(new Behaviour.Mangled(Mangling.BILLION_LAUGHS));
        String answer = example.askWhoNoorIs();

        assertThat(answer).hasSizeLessThan(5_000);
        assertThatThrownBy(() -> parse(answer)).isInstanceOf(SAXException.class).hasMessageContaining("JAXP0001");
    }

    @Test
    void aTricklingAnswerComesByteByByte() throws Exception {
        simulator.behave(new Behaviour.Trickle(Duration.ofSeconds(1)));

        HttpResponse<InputStream> answer = example.client
                .http()
                .send(Client.question(simulator.url(), noor()).build(), BodyHandlers.ofInputStream());
        try (InputStream body = answer.body()) {
            assertThat(body.read()).isEqualTo('<');
            assertThat(body.available()).isZero();
        }
    }

    @Test
    void whoAsksTooMuchAtOnceIsRefusedAndSeen() {
        simulator.behave(new Behaviour.Slow(SHORT));
        simulator.limit(Limit.of(Integer.MAX_VALUE, 2));

        List<String> answers = askAtOnce(4);

        assertThat(answers.stream().filter(answer -> answer.contains("<INSZ>"))).hasSize(2);
        assertThat(answers.stream()
                        .filter(answer -> answer.contains("</Context><Uitzonderingen>")
                                && answer.contains("<Identificatie>99996</Identificatie>")))
                .hasSize(2);
        assertThat(simulator.state().mostAtOnce()).isBetween(3, 4);
        assertThat(simulator.state().refusedByLimit()).isEqualTo(2);
    }

    @Test
    void whoAsksTooFastIsRefusedAndSeen() throws Exception {
        simulator.limit(Limit.of(2, Integer.MAX_VALUE));
        for (int i = 0; i < 2; i++) {
            assertThat(example.askWhoNoorIs()).contains("<INSZ>");
        }
        assertThat(example.askWhoNoorIs()).contains("99996");

        assertThat(simulator.state().mostInAnySecond()).isEqualTo(3);
        assertThat(simulator.state().mostAtOnce()).isEqualTo(1);
        assertThat(simulator.state().asked()).hasSize(3);
    }

    private List<String> askAtOnce(int times) {
        List<CompletableFuture<HttpResponse<String>>> sent = IntStream.range(0, times)
                .mapToObj(_ -> example.client
                        .http()
                        .sendAsync(Client.question(simulator.url(), noor()).build(), BodyHandlers.ofString()))
                .toList();
        return sent.stream().map(answer -> answer.join().body()).toList();
    }

    private static String noor() {
        return Messages.whoIs("Peeters", BORN, "Noor");
    }

    /** As trusting as the JDK's parser comes. */
    private static void parse(String xml) throws Exception {
        var builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        builder.setErrorHandler(null);
        builder.parse(new InputSource(new StringReader(xml)));
    }
}
