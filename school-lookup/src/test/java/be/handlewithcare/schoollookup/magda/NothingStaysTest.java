package be.handlewithcare.schoollookup.magda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import be.handlewithcare.core.lookup.LookupAnswer.Found;
import be.handlewithcare.core.lookup.LookupAnswer.Unavailable;
import be.handlewithcare.core.testkit.Examples;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import javax.management.JMException;
import javax.management.ObjectName;
import javax.xml.namespace.QName;
import org.junit.jupiter.api.Test;

/** After a lookup Java holds nothing of it any more: no connection, no question, no answer. */
class NothingStaysTest {
    private static final String CLIENT = jdk("HttpClientImpl");
    private static final String EXCHANGE = jdk("MultiExchange");
    private static final String CONNECTION = jdk("PlainHttpConnection");

    @Test
    void aSourceThatIsClosedIsGone() throws IOException {
        try (FakeMagda magda = new FakeMagda()) {
            magda.answers(question -> question.isPersonSearch()
                    ? Answers.persons(question, Answers.noor())
                    : Answers.content(question, Answers.at("12345")));
            for (int i = 0; i < 5; i++) {
                assertThat(new Asking(magda.url()).noor()).isInstanceOf(Found.class);
            }
            CountDownLatch over = new CountDownLatch(1);
            magda.does(call -> waitFor(over));
            for (int i = 0; i < 3; i++) {
                assertThat(new Asking(magda.url())
                                .patient(Duration.ofMillis(100), Duration.ofSeconds(20))
                                .noor())
                        .isInstanceOf(Unavailable.class);
            }
            over.countDown();
        }

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(liveObjects())
                        .doesNotContain(
                                CLIENT,
                                EXCHANGE,
                                type(Line.class),
                                type(Received.class),
                                type(Written.class),
                                type(XmlElement.class),
                                type(NationalNumber.class)));
    }

    @Test
    void whatIsStillHeldIsSeen() throws Exception {
        List<Object> held = List.of(
                new Received(200, new byte[0], 0),
                new XmlElement(new QName("held")),
                NationalNumber.of(Answers.NOOR).orElseThrow());

        assertThat(held).allSatisfy(one -> assertThat(liveObjects()).contains(type(one.getClass())));
    }

    @Test
    void aSourceThatStaysKeepsNoConnection() throws IOException {
        try (FakeMagda magda = new FakeMagda();
                MagdaSource source = new Asking(magda.url()).source()) {
            magda.answers(question -> question.isPersonSearch()
                    ? Answers.persons(question, Answers.noor())
                    : Answers.content(question, Answers.at("12345")));
            for (int i = 0; i < 5; i++) {
                assertThat(Asking.find(Examples.NOOR, source)).isInstanceOf(Found.class);
            }

            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> assertThat(liveObjects())
                            .contains(CLIENT)
                            .doesNotContain(
                                    CONNECTION,
                                    EXCHANGE,
                                    type(Received.class),
                                    type(Written.class),
                                    type(XmlElement.class),
                                    type(NationalNumber.class)));
        }
    }

    /** How the JDK's own types, which cannot be named here, are called in this JDK; one that is gone ends the test. */
    private static String jdk(String name) {
        try {
            return type(Class.forName("jdk.internal.net.http." + name));
        } catch (ClassNotFoundException gone) {
            throw new AssertionError(gone);
        }
    }

    /** A type in the list: those of the JDK are followed by their module. */
    private static String type(Class<?> type) {
        return " " + type.getName() + (type.getModule().isNamed() ? " " : "\n");
    }

    /** One line for each type of which Java still holds an object, after it has thrown away what it can. */
    private static String liveObjects() throws JMException {
        return ManagementFactory.getPlatformMBeanServer()
                .invoke(
                        new ObjectName("com.sun.management:type=DiagnosticCommand"),
                        "gcClassHistogram",
                        new Object[] {new String[0]},
                        new String[] {String[].class.getName()})
                .toString();
    }

    private static void waitFor(CountDownLatch over) {
        try {
            over.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
