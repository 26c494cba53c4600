package be.handlewithcare.schoollookup.magda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.handlewithcare.core.lookup.LookupAnswer.Found;
import be.handlewithcare.core.lookup.LookupAnswer.Unavailable;
import be.handlewithcare.core.school.InstitutionNumber;
import be.handlewithcare.schoollookup.magda.MagdaSettings.Store;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsParameters;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Both sides show who they are, or nothing is said. */
class TwoWayTlsTest {
    @TempDir
    static Path directory;

    private static Store ours;
    private static Store stranger;
    private static Store trustsMagda;
    private static FakeMagda magda;

    @BeforeAll
    static void start() throws IOException, GeneralSecurityException, InterruptedException {
        Store theirs = Keytool.key(directory, "magda", "localhost");
        ours = Keytool.key(directory, "hwc", "hwc.example");
        stranger = Keytool.key(directory, "stranger", "localhost");
        trustsMagda = Keytool.trusting(directory, theirs);
        magda = new FakeMagda(server(Keytool.context(theirs, Keytool.trusting(directory, ours))));
        magda.answers(question -> question.isPersonSearch()
                ? Answers.persons(question, Answers.noor())
                : Answers.content(question, Answers.at("12345")));
    }

    @AfterAll
    static void stop() {
        magda.close();
    }

    @Test
    void withBothCertificatesTheSchoolIsFound() {
        assertThat(asking("localhost").withStores(ours, trustsMagda).noor())
                .isEqualTo(new Found(new InstitutionNumber("12345")));
    }

    @Test
    void withAnotherCertificateThanOursNobodyAnswers() {
        assertNothingIsSaid(asking("localhost").withStores(stranger, trustsMagda));
    }

    @Test
    void whoIsNotTrustedIsNotAsked() throws IOException, GeneralSecurityException {
        assertNothingIsSaid(asking("localhost").withStores(ours, Keytool.trusting(directory, stranger)));
    }

    @Test
    void withoutATrustStoreOfOursJavaDecidesWhomToTrust() {
        assertNothingIsSaid(asking("localhost").withStores(ours, null));
    }

    @Test
    void aCertificateOfAnotherNameIsNotTrusted() {
        assertNothingIsSaid(asking("127.0.0.1").withStores(ours, trustsMagda));
    }

    @Test
    void aHostThatDoesNotExistIsAnOutage() {
        Asking asking = new Asking(URI.create("https://magda.invalid/soap")).withStores(ours, trustsMagda);

        assertThat(asking.noor()).isInstanceOf(Unavailable.class);
        assertThat(asking.neighbours().codes()).containsExactly("unreachable");
    }

    /** Stores that cannot be used. */
    record Wrong(Store keys, Store trust, String setting) {}

    static Stream<Wrong> wrong() throws IOException, GeneralSecurityException {
        Path text = Files.writeString(directory.resolve("text.p12"), "geen sleutels");
        return Stream.of(
                new Wrong(new Store(Path.of("/nowhere/hwc.p12"), "geheim"), trustsMagda, "HWC_MAGDA_KEY_STORE_FILE"),
                new Wrong(new Store(text, "geheim"), trustsMagda, "HWC_MAGDA_KEY_STORE_FILE"),
                new Wrong(new Store(directory, "geheim"), trustsMagda, "HWC_MAGDA_KEY_STORE_FILE"),
                new Wrong(new Store(ours.file(), "mis"), trustsMagda, "HWC_MAGDA_KEY_STORE_PASSWORD"),
                new Wrong(trustsMagda, trustsMagda, "HWC_MAGDA_KEY_STORE_FILE"),
                new Wrong(ours, new Store(Path.of("/nowhere/t.p12"), "geheim"), "HWC_MAGDA_TRUST_STORE_FILE"),
                new Wrong(ours, new Store(text, "geheim"), "HWC_MAGDA_TRUST_STORE_FILE"),
                new Wrong(ours, new Store(trustsMagda.file(), "mis"), "HWC_MAGDA_TRUST_STORE_PASSWORD"),
                new Wrong(ours, Keytool.trusting(directory), "HWC_MAGDA_TRUST_STORE_FILE"));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void aStoreThatCannotBeUsedFailsTheStartByTheNameOfItsSetting(Wrong wrong) {
        MagdaSettings settings =
                asking("localhost").withStores(wrong.keys, wrong.trust).settings();

        assertThatThrownBy(() -> Stores.tls(settings))
                .isInstanceOfSatisfying(
                        MagdaRefused.class,
                        refused -> assertThat(refused.setting()).isEqualTo(wrong.setting))
                .hasMessageStartingWith(wrong.setting + " ")
                .hasMessageNotContainingAny("geheim", "mis", "/", Keytool.PASSWORD);
        assertThat(settings.toString()).doesNotContain("geheim", Keytool.PASSWORD);
    }

    private static void assertNothingIsSaid(Asking asking) {
        int before = magda.asked().size();

        assertThat(asking.noor()).isInstanceOf(Unavailable.class);
        assertThat(asking.neighbours().codes()).singleElement().isIn("tls-refused", "broken-off");
        assertThat(magda.asked()).hasSize(before);
    }

    private static Asking asking(String host) {
        return new Asking(URI.create("https://" + host + ":" + magda.port() + "/Magda-02.00/soap/WebService"));
    }

    private static HttpsServer server(SSLContext context) throws IOException {
        HttpsServer server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context) {
            @Override
            public void configure(HttpsParameters parameters) {
                SSLParameters both = context.getDefaultSSLParameters();
                both.setNeedClientAuth(true);
                parameters.setSSLParameters(both);
            }
        });
        return server;
    }
}
