package be.handlewithcare.schoollookup.magda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import be.handlewithcare.core.lookup.LookupAnswer.Found;
import be.handlewithcare.core.lookup.LookupAnswer.Unavailable;
import be.handlewithcare.core.testkit.Examples;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import javax.management.JMException;
import javax.management.ObjectName;
import org.junit.jupiter.api.Test;

/** After a lookup Java holds nothing of it any more: no connection, no question, no answer. */
class NothingStaysTest {

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
                                " jdk.internal.net.http.HttpClientImpl ",
                                " jdk.internal.net.http.MultiExchange ",
                                magda("Line"),
                                magda("Received"),
                                magda("Written"),
                                magda("XmlElement"),
                                magda("NationalNumber")));
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
                            .contains(" jdk.internal.net.http.HttpClientImpl ")
                            .doesNotContain(
                                    " jdk.internal.net.http.PlainHttpConnection ",
                                    " jdk.internal.net.http.MultiExchange ",
                                    magda("Received"),
                                    magda("Written"),
                                    magda("XmlElement"),
                                    magda("NationalNumber")));
        }
    }

    private static String magda(String type) {
        return " " + NothingStaysTest.class.getPackageName() + "." + type + "\n";
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
