package be.handlewithcare.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import be.handlewithcare.core.ids.NoticeId;
import be.handlewithcare.core.mail.Letter;
import be.handlewithcare.core.mail.Mailroom.Handover;
import be.handlewithcare.core.school.Mailbox;
import be.handlewithcare.mail.SmtpServer.Encryption;
import be.handlewithcare.mail.SmtpServer.Login;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which servers get our mails, and who could read them on the way. */
class EncryptionTest {
    private static final Letter LETTER = new Letter.NoticeWaits(new NoticeId(UUID.randomUUID()));
    private static final Mailbox MAILBOX = new Mailbox("directie@delinde.example");
    private static final Login LOGIN = new Login("hwc@hwc.example", "wachtwoord");
    private static final String KEY_STORE = "greenmail.tls.keystore.file";
    private static final String KEY_STORE_PASSWORD = "greenmail.tls.keystore.password";

    @TempDir
    static Path directory;

    private static Path ours;
    private static Path ofAnotherHost;
    private static SSLSocketFactory trusted;

    @BeforeAll
    static void makeKeys() throws Exception {
        ours = Keytool.key(directory, "localhost");
        ofAnotherHost = Keytool.key(directory, "mail.elsewhere.example");
        trusted = TrustStore.open(Keytool.trusting(directory, ours, ofAnotherHost), Keytool.PASSWORD);
        System.setProperty(KEY_STORE, ours.toString());
        System.setProperty(KEY_STORE_PASSWORD, Keytool.PASSWORD);
    }

    @AfterAll
    static void forgetKeys() {
        System.clearProperty(KEY_STORE);
        System.clearProperty(KEY_STORE_PASSWORD);
    }

    @Test
    void withStarttlsNothingButTheGreetingIsInTheClear() throws Exception {
        try (RawServer server = RawServer.start(Keytool.context(ours))) {
            assertThat(hand(server.port(), Encryption.STARTTLS, LOGIN, trusted)).isEqualTo(new Handover.Taken());

            assertThat(server.encrypted).hasValue(1);
            assertThat(server.heard).element(1).isEqualTo("STARTTLS");
            assertThat(server.heard.indexOf("STARTTLS")).isLessThan(firstOf(server, "AUTH"));
        }
    }

    @Test
    void aServerThatOffersNoEncryptionGetsNeitherMailNorPassword() throws Exception {
        try (RawServer server = RawServer.start()) {
            server.says("EHLO", "250-raw\r\n250 AUTH PLAIN LOGIN");
            server.says("AUTH", "235 welcome");

            assertThat(hand(server.port(), Encryption.STARTTLS, LOGIN, trusted))
                    .isInstanceOf(Handover.Unreachable.class);
            nothingWasSaid(server);
        }
    }

    @Test
    void aCertificateThatNobodyVouchesForOrOfAnotherHostIsRefused() throws Exception {
        try (RawServer unknown = RawServer.start(Keytool.context(ours));
                RawServer another = RawServer.start(Keytool.context(ofAnotherHost))) {
            assertThat(hand(unknown.port(), Encryption.STARTTLS, LOGIN, null)).isInstanceOf(Handover.Unreachable.class);
            assertThat(hand(another.port(), Encryption.STARTTLS, LOGIN, trusted))
                    .isInstanceOf(Handover.Unreachable.class);

            nothingWasSaid(unknown);
            nothingWasSaid(another);
        }
    }

    @Test
    void overTlsFromTheFirstByteOnlyWhoSignsInAsHimselfIsLetIn() {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTPS));
        server.start();
        try {
            server.setUser(LOGIN.user(), LOGIN.password());
            int port = server.getSmtps().getPort();

            assertThat(hand(port, Encryption.TLS, LOGIN, trusted)).isEqualTo(new Handover.Taken());
            assertThat(server.getReceivedMessages()).hasSize(1);
            assertThat(hand(port, Encryption.TLS, new Login(LOGIN.user(), "fout"), trusted))
                    .isEqualTo(new Handover.Unreachable(535));
            assertThat(hand(port, Encryption.TLS, LOGIN, null)).isEqualTo(new Handover.Unreachable(0));
            assertThat(server.getReceivedMessages()).hasSize(1);
        } finally {
            server.stop();
        }
    }

    @Test
    void aPasswordNeverTravelsInTheClear() {
        assertThatIllegalArgumentException().isThrownBy(() -> server(25, Encryption.NONE, LOGIN, null));
        assertThat(LOGIN.toString()).doesNotContain(LOGIN.password());
    }

    @Test
    void aTrustStoreThatCannotBeUsedIsRefused() throws IOException {
        Path text = Files.writeString(directory.resolve("text.p12"), "certificate");

        for (Path wrong : List.of(text, directory.resolve("absent.p12"))) {
            assertThatIllegalArgumentException().isThrownBy(() -> TrustStore.open(wrong, Keytool.PASSWORD));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TrustStore.open(directory.resolve("trust.p12"), "fout"))
                .withMessage("is not opened by its password");
    }

    private static int firstOf(RawServer server, String command) {
        return server.heard.indexOf(server.heard.stream()
                .filter(line -> line.startsWith(command))
                .findFirst()
                .orElseThrow());
    }

    private static void nothingWasSaid(RawServer server) {
        assertThat(server.heard)
                .isNotEmpty()
                .noneMatch(line -> line.startsWith("AUTH") || line.startsWith("MAIL") || line.startsWith("RCPT"));
    }

    private static SmtpServer server(
            int port, Encryption encryption, @Nullable Login login, @Nullable SSLSocketFactory trust) {
        return new SmtpServer("localhost", port, encryption, login, trust, "hwc.example", Servers.SHORT);
    }

    private static Handover hand(int port, Encryption encryption, Login login, @Nullable SSLSocketFactory trust) {
        MailSettings settings = new MailSettings(
                URI.create("https://hwc.example"), "post@hwc.example", new Mailbox("veck@hwc.example"));
        Wording wording =
                new Wording(settings, MailConfiguration.words(), new FakeStoppages(), (_, _) -> Optional.empty());
        try (SmtpMailroom mailroom =
                new SmtpMailroom(server(port, encryption, login, trust), settings, wording, Clock.systemUTC())) {
            return mailroom.hand(LETTER, MAILBOX, () -> true);
        }
    }
}
