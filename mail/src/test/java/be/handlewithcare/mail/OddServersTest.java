package be.handlewithcare.mail;

import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.core.ids.NoticeId;
import be.handlewithcare.core.mail.Letter;
import be.handlewithcare.core.mail.Mailroom.Handover;
import be.handlewithcare.core.school.Mailbox;
import be.handlewithcare.mail.SmtpServer.Patience;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Unusual answers of a mail server, or missing ones, and their meaning for the mail. */
class OddServersTest {
    private static final Letter LETTER = new Letter.NoticeWaits(new NoticeId(UUID.randomUUID()));
    private static final Mailbox MAILBOX = new Mailbox("directie@delinde.example");
    private static final Patience NONE =
            new Patience(Duration.ofSeconds(5), Duration.ofMillis(200), Duration.ofMillis(200));

    private final AtomicInteger lastChecks = new AtomicInteger();
    private RawServer server;

    @BeforeEach
    void start() throws IOException {
        server = RawServer.start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aServerThatTakesAMailHasIt() {
        assertThat(hand(Servers.SHORT, true)).isEqualTo(new Handover.Taken());
        assertThat(server.heard).contains("EHLO hwc.example", "RCPT TO:<directie@delinde.example>");
        assertThat(lastChecks).hasValue(1);
    }

    @ParameterizedTest
    @CsvSource({
        "GREETING, 421 4.3.2 going down, 421",
        "GREETING, 554 5.7.1 not you, 554",
        "MAIL, 451 4.3.0 later, 451",
        "MAIL, 550 5.7.1 no such sender, 550"
    })
    void whatConcernsUsIsTheServersFaultAndNoMailboxs(String command, String answer, int code) {
        server.says(command, answer);

        assertThat(hand(Servers.SHORT, true)).isEqualTo(new Handover.Unreachable(code));
        assertThat(lastChecks).hasValue(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GREETING", "EHLO", "MAIL", "RCPT", "DATA"})
    void aServerThatHangsOrHangsUpBeforeItHasTheMailDoesNotHaveIt(String command) {
        server.says(command, RawServer.SILENCE);
        assertThat(hand(NONE, true)).isEqualTo(new Handover.Unreachable(0));

        server.says(command, RawServer.HANG_UP);
        assertThat(hand(Servers.SHORT, true)).isEqualTo(new Handover.Unreachable(0));
        assertThat(lastChecks).hasValue(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"RCPT", "DATA", "."})
    void a4xxIsForNowAnda5xxForGood(String command) {
        server.says(command, "450 4.2.0 greylisted");
        assertThat(hand(Servers.SHORT, true)).isEqualTo(new Handover.Postponed(450));

        server.says(command, "550 5.1.1 User\u0007 unknown");
        assertThat(hand(Servers.SHORT, true)).isEqualTo(new Handover.Refused(550, "5.1.1 User unknown"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"530 5.7.0 Authentication required", "535 5.7.8 Authentication failed"})
    void aServerThatMissesOurLoginIsTheServersFault(String answer) {
        server.says("RCPT", answer);

        assertThat(hand(Servers.SHORT, true)).isInstanceOf(Handover.Unreachable.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "554 5.7.1 <directie@delinde.example>: Relay access denied",
                "554 5.7.1 <mail.hwc.example[192.0.2.1]>: Client host rejected: Access denied",
                "550-5.7.1 Relaying\r\n550 5.7.1 is not for you",
                "504 5.5.2 <ubuntu>: Helo command rejected: need fully-qualified hostname",
                "550 5.1.8 <hwc@hwc.example>: Domain not found",
                "550 Sender verify failed",
                "550 relay not permitted"
            })
    void anAnswerToTheRecipientThatMayMeanUsIsNoRefusalOfTheMailbox(String answer) {
        server.says("RCPT", answer);

        assertThat(hand(Servers.SHORT, true)).isInstanceOf(Handover.Denied.class);
    }

    @Test
    void theWordsOfTheServerNameNoMailboxAndNoLink() {
        server.says(
                "RCPT",
                "550 5.1.1 <directie@delinde.example>: Recipient \"jan peeters\"@delinde.example unknown,"
                        + " see https://evil.example/?x=1 or www.evil.example/a or evil.example");

        assertThat(hand(Servers.SHORT, true))
                .isEqualTo(new Handover.Refused(550, "5.1.1 …: Recipient … unknown, see … or … or …"));
    }

    @ParameterizedTest
    @ValueSource(strings = {RawServer.SILENCE, RawServer.HANG_UP})
    void aMailThatWasSentAndNotAnsweredProbablyIsThere(String how) {
        server.says(".", how);

        assertThat(hand(NONE, true)).isEqualTo(new Handover.Unanswered());
        assertThat(lastChecks).hasValue(1);
    }

    @Test
    void theLastAnswerMayTakeLongerThanTheOthers() {
        server.says(".", RawServer.SLOWLY + "250 taken after all");

        assertThat(hand(new Patience(Duration.ofSeconds(5), RawServer.SLOW.dividedBy(3), Duration.ofMinutes(1)), true))
                .isEqualTo(new Handover.Taken());
        assertThat(server.heard(".")).isEqualTo(1);
    }

    @Test
    void aMailThatMayNoLongerBeSentNeverGetsItsEnd() {
        assertThat(hand(Servers.SHORT, false)).isEqualTo(new Handover.NotSent());
        assertThat(server.heard("DATA")).isEqualTo(1);
        assertThat(server.heard(".")).isZero();
    }

    private Handover hand(Patience patience, boolean maySend) {
        MailSettings settings = new MailSettings(
                URI.create("https://hwc.example"), "post@hwc.example", new Mailbox("veck@hwc.example"));
        Wording wording =
                new Wording(settings, MailConfiguration.words(), new FakeStoppages(), (_, _) -> Optional.empty());
        try (SmtpMailroom mailroom =
                new SmtpMailroom(Servers.plain(server.port(), patience), settings, wording, Clock.systemUTC())) {
            return mailroom.hand(LETTER, MAILBOX, () -> {
                lastChecks.incrementAndGet();
                return maySend;
            });
        }
    }
}
