package be.handlewithcare.mail;

import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.core.ids.NoticeId;
import be.handlewithcare.core.lookup.LookupSource;
import be.handlewithcare.core.mail.Letter;
import be.handlewithcare.core.mail.Letter.LookupStopped;
import be.handlewithcare.core.mail.Letter.NoticeWaits;
import be.handlewithcare.core.mail.Mailroom;
import be.handlewithcare.core.mail.Mailroom.Handover;
import be.handlewithcare.core.school.Mailbox;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** What arrives at a real mail server. Over 200 lines because each mail is read in all its parts. */
class SmtpMailroomTest {
    private static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");
    private static final UUID ID = UUID.fromString("0f8fad5b-d9cb-469f-a165-70867728950e");
    private static final Letter LETTER = new NoticeWaits(new NoticeId(ID));
    private static final Mailbox MAILBOX = new Mailbox("directie@delinde.example");
    private static final Mailbox SECOND = new Mailbox("zorg@delinde.example");

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private Mailroom mailroom;

    static List<Letter> toSchools() {
        return Letters.toSchools(ID);
    }

    static List<Letter> toDesks() {
        return Letters.toDesks(ID);
    }

    static List<Letter> toOperators() {
        return Letters.toOperators(ID);
    }

    static Stream<Letter> all() {
        return Stream.of(toSchools(), toDesks(), toOperators()).flatMap(List::stream);
    }

    @BeforeEach
    void startServer() {
        server.start();
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(server.getSmtp().getPort());
        mailroom = new SmtpMailroom(
                sender,
                new MailSettings(URI.create("https://hwc.example/a&b/"), "post@hwc.example"),
                Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @AfterEach
    void stopServer() {
        server.stop();
    }

    @ParameterizedTest
    @MethodSource("all")
    void aMailIsAddressedDatedAndKnownToBeAutomatic(Letter letter) throws MessagingException {
        assertThat(mailroom.hand(letter, MAILBOX)).isEqualTo(new Handover.Taken());

        MimeMessage message = only();
        assertThat(message.getSubject()).startsWith("Handle with Care: ");
        assertThat(message.getAllRecipients()).extracting(Object::toString).containsExactly(MAILBOX.address());
        assertThat(message.getFrom())
                .extracting(Object::toString)
                .containsExactly("Handle with Care <post@hwc.example>");
        assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(message.getSentDate()).isEqualTo(Date.from(NOW));
    }

    @ParameterizedTest
    @MethodSource("toSchools")
    void aSchoolIsLedToItsInbox(Letter letter) throws MessagingException, IOException {
        List<String> bodies = bodies(handed(letter));

        assertThat(bodies).allSatisfy(body -> assertThat(body).contains("Beste directie,", "mondeling"));
        assertThat(bodies.getFirst()).contains("\r\nhttps://hwc.example/a&b/school\r\n");
        assertThat(bodies.getLast()).contains("<a href=\"https://hwc.example/a&amp;b/school\">");
    }

    @ParameterizedTest
    @MethodSource("toDesks")
    void aZoneAndVeckAreLedToTheStartPage(Letter letter) throws MessagingException, IOException {
        List<String> bodies = bodies(handed(letter));

        assertThat(bodies).allSatisfy(body -> assertThat(body).contains("Beste collega,", "signaal"));
        assertThat(bodies.getFirst()).contains("\r\nhttps://hwc.example/a&b/\r\n");
        assertThat(bodies.getLast()).contains("<a href=\"https://hwc.example/a&amp;b/\">");
    }

    @ParameterizedTest
    @MethodSource("toOperators")
    void anOperatorIsToldWhatStandsStillAndWhatToDo(Letter letter) throws MessagingException, IOException {
        MimeMessage mail = handed(letter);

        assertThat(mail.getSubject()).isEqualTo("Handle with Care: alle vragen aan MAGDA zijn gestopt");
        assertThat(bodies(mail))
                .allSatisfy(body -> assertThat(body.replaceAll("\\s+", " "))
                        .contains("Beste beheerder,", "niets verloren", "certificaat", "hervat dan de vragen"));
    }

    @Test
    void anotherSourceHasItsOwnName() throws MessagingException {
        assertThat(handed(new LookupStopped(LookupSource.REGISTER, NOW)).getSubject())
                .contains("aan het inschrijvingsregister");
    }

    @ParameterizedTest
    @MethodSource("all")
    void aMailSaysNothingElse(Letter letter) throws MessagingException, IOException {
        MimeMessage message = handed(letter);

        // Not a digit: no birth date, no zone, no count, no number of a school, a signal or a notice.
        assertThat(words(message))
                .allSatisfy(text -> assertThat(text)
                        .doesNotContainPattern("[0-9]")
                        .doesNotContainIgnoringCase("politie")
                        .doesNotContainIgnoringCase("zone")
                        .doesNotContainIgnoringCase("kind")
                        .doesNotContainIgnoringCase("linde"));
        assertThat(raw(message)).doesNotContain(ID.toString(), "0f8fad5b", "012345", "054321");
    }

    @Test
    void eachKindHasWordsOfItsOwnWhateverItIsAbout() throws MessagingException, IOException {
        handAll(ID, MAILBOX);
        handAll(other(), SECOND);

        List<List<String>> words = new ArrayList<>();
        for (MimeMessage message : server.getReceivedMessages()) {
            words.add(words(message));
        }
        assertThat(words).hasSize(22);
        assertThat(words.stream().distinct()).hasSize(8);
        assertThat(words.stream().map(List::getFirst).distinct()).hasSize(8);
    }

    @Test
    void aRepeatIsRecognisedAndNothingElseIsTakenForOne() throws MessagingException {
        for (UUID id : List.of(ID, other())) {
            for (Mailbox to : List.of(MAILBOX, SECOND)) {
                handAll(id, to);
                handAll(id, to);
            }
        }

        List<String> ids = Arrays.stream(server.getReceivedMessages())
                .map(SmtpMailroomTest::messageId)
                .toList();
        assertThat(ids).hasSize(88).allMatch(id -> id.matches("<letter-[0-9a-f]{32}@hwc\\.example>"));
        assertThat(ids.stream().distinct()).hasSize(44);
        assertThat(ids.subList(0, 11)).isEqualTo(ids.subList(11, 22));
    }

    @Test
    void aMessageIdStaysWhatItWasBeforeAnUpdate() throws MessagingException {
        assertThat(messageId(handed(LETTER))).isEqualTo("<letter-31a4d6d43a3f0553943757e6947fab85@hwc.example>");
    }

    @Test
    void aServerThatIsDownRefuses() {
        server.stop();

        assertThat(mailroom.hand(LETTER, MAILBOX)).isEqualTo(new Handover.Refused());
    }

    @Test
    void anAddressThatNoMailServerWouldTakeRefuses() {
        assertThat(mailroom.hand(LETTER, new Mailbox("a..b@delinde.example"))).isEqualTo(new Handover.Refused());
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    private static UUID other() {
        return UUID.fromString("7c9e6679-7425-40de-944b-e07fc1f90ae7");
    }

    private void handAll(UUID id, Mailbox to) {
        Letters.toSchools(id).forEach(letter -> mailroom.hand(letter, to));
        Letters.toDesks(id).forEach(letter -> mailroom.hand(letter, to));
        Letters.toOperators(id).forEach(letter -> mailroom.hand(letter, to));
    }

    private MimeMessage handed(Letter letter) {
        mailroom.hand(letter, MAILBOX);
        return only();
    }

    private MimeMessage only() {
        assertThat(server.getReceivedMessages()).hasSize(1);
        return server.getReceivedMessages()[0];
    }

    private static String messageId(MimeMessage message) {
        try {
            return message.getMessageID();
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> words(MimeMessage message) throws MessagingException, IOException {
        return Stream.concat(Stream.of(message.getSubject()), bodies(message).stream())
                .toList();
    }

    private static List<String> bodies(MimeMessage message) throws MessagingException, IOException {
        MimeMultipart parts = (MimeMultipart) message.getContent();
        assertThat(parts.getContentType()).startsWith("multipart/alternative");
        return List.of((String) parts.getBodyPart(0).getContent(), (String)
                parts.getBodyPart(1).getContent());
    }

    private static String raw(MimeMessage message) throws MessagingException, IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        message.writeTo(bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
