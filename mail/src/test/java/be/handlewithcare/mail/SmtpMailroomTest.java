package be.handlewithcare.mail;

import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.core.ids.NoticeId;
import be.handlewithcare.core.lookup.LookupSource;
import be.handlewithcare.core.mail.Letter;
import be.handlewithcare.core.mail.Letter.LookupStopped;
import be.handlewithcare.core.mail.Letter.MailboxFails;
import be.handlewithcare.core.mail.Letter.NoticeWaits;
import be.handlewithcare.core.mail.MailboxFaults;
import be.handlewithcare.core.mail.Mailroom;
import be.handlewithcare.core.mail.Mailroom.Handover;
import be.handlewithcare.core.school.InstitutionNumber;
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
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What arrives at a real mail server. Over 200 lines because each mail is read in all its parts. */
class SmtpMailroomTest {
    private static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");
    private static final UUID ID = UUID.fromString("0f8fad5b-d9cb-469f-a165-70867728950e");
    private static final Letter LETTER = new NoticeWaits(new NoticeId(ID));
    private static final Mailbox MAILBOX = new Mailbox("directie@delinde.example");
    private static final Mailbox VECK = new Mailbox("signalen@veck.example");
    private static final List<String> LANGUAGES = List.of("nl", "fr", "de", "en");
    private static final Mailbox SECOND = new Mailbox("zorg@delinde.example");

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final FakeStoppages stoppages = new FakeStoppages();
    private final Map<InstitutionNumber, String> said = new HashMap<>();
    private final MailboxFaults faults = (school, day) -> Optional.ofNullable(said.get(school));
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

    static List<Letter> toZones() {
        return Letters.toZones(ID);
    }

    static Stream<Letter> toSchoolsAndDesks() {
        return Stream.of(toSchools(), toDesks()).flatMap(List::stream);
    }

    static Stream<Letter> all() {
        return Stream.of(toSchools(), toDesks(), toOperators()).flatMap(List::stream);
    }

    @BeforeEach
    void startServer() {
        server.start();
        MailSettings settings = new MailSettings(URI.create("https://hwc.example/a&b/"), "post@hwc.example", VECK);
        mailroom = new SmtpMailroom(
                Servers.plain(server.getSmtp().getPort()),
                settings,
                new Wording(settings, MailConfiguration.words(), stoppages, faults),
                Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @AfterEach
    void stopServer() {
        server.stop();
    }

    @ParameterizedTest
    @MethodSource("all")
    void aMailIsAddressedDatedAndKnownToBeAutomatic(Letter letter) throws MessagingException {
        assertThat(hand(letter, MAILBOX)).isEqualTo(new Handover.Taken());

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
    @MethodSource("toZones")
    void aZoneIsLedToItsWorkList(Letter letter) throws MessagingException, IOException {
        List<String> bodies = bodies(handed(letter));

        assertThat(bodies).allSatisfy(body -> assertThat(body).contains("Beste collega,", "signaal"));
        assertThat(bodies.getFirst()).contains("\r\nhttps://hwc.example/a&b/police\r\n");
        assertThat(bodies.getLast()).contains("<a href=\"https://hwc.example/a&amp;b/police\">");
    }

    @ParameterizedTest
    @MethodSource("toDesks")
    void veckIsLedToTheFiguresSinceItCanDecideNothing(Letter letter) throws MessagingException, IOException {
        hand(letter, VECK);

        List<String> bodies = bodies(only());
        assertThat(bodies)
                .allSatisfy(body -> assertThat(body)
                        .contains("Beste collega,", "cijfers")
                        .doesNotContain("Meld u aan om te beslissen", "Meld u aan om opnieuw te beslissen"));
        assertThat(bodies.getFirst()).contains("\r\nhttps://hwc.example/a&b/veck\r\n");
        assertThat(bodies.getLast()).contains("<a href=\"https://hwc.example/a&amp;b/veck\">");
    }

    @ParameterizedTest
    @MethodSource("toOperators")
    void anOperatorIsToldWhatStandsStillSinceWhenAndWhatToDo(Letter letter) throws MessagingException, IOException {
        MimeMessage mail = handed(letter);

        assertThat(mail.getSubject()).isEqualTo("Handle with Care: alle vragen aan MAGDA zijn gestopt");
        assertThat(bodies(mail))
                .allSatisfy(body -> assertThat(body)
                        .contains("Beste beheerder,", "niets verloren", "certificaat", "hervat dan de vragen")
                        .contains("sinds 21 november 2026", "09:00", "vanaf vier uur voor het einde")
                        .doesNotContain("De code in het antwoord"));
        assertThat(bodies(mail).getFirst()).contains("\r\nhttps://hwc.example/a&b/operator\r\n");
    }

    @Test
    void anOperatorIsToldTheCodeOfTheAnswer() throws MessagingException, IOException {
        stoppages.stop(LookupSource.MAGDA, "40006", NOW);

        assertThat(bodies(handed(new LookupStopped(LookupSource.MAGDA, NOW))))
                .allSatisfy(body -> assertThat(body)
                        .contains("De code in het antwoord is 40006.", "Le code dans la réponse est 40006."));
    }

    @Test
    void theCodeOfAnotherStoppageIsNotTheOneAndWhatIsNoCodeIsNotRepeated() throws MessagingException, IOException {
        stoppages.stop(LookupSource.MAGDA, "40006", NOW.plusSeconds(1));
        stoppages.stop(LookupSource.REGISTER, "Noor", NOW);

        assertThat(bodies(handed(new LookupStopped(LookupSource.MAGDA, NOW))).getFirst())
                .doesNotContain("40006");
        hand(new LookupStopped(LookupSource.REGISTER, NOW), SECOND);
        assertThat(bodies(server.getReceivedMessages()[1]).getFirst()).doesNotContain("Noor");
    }

    @Test
    void veckIsToldWhichSchoolCannotBeMailedWhyAndWhatToDo() throws MessagingException, IOException {
        InstitutionNumber school = new InstitutionNumber("012345");
        said.put(school, "550 5.1.1 User unknown");

        hand(new MailboxFails(school, LocalDate.of(2026, 11, 21)), VECK);

        assertThat(only().getSubject()).isEqualTo("Handle with Care: mails aan school 012345 komen niet aan");
        assertThat(bodies(only()))
                .allSatisfy(body -> assertThat(body).contains("“550 5.1.1 User unknown”", "Bel de school op"));
        assertThat(bodies(only()).getFirst()).contains("\r\nhttps://hwc.example/a&b/veck/schools/012345\r\n");
    }

    /** Words that an older version stored are as the server wrote them. */
    @Test
    void noWordOfTheServerIsMarkup() throws MessagingException, IOException {
        InstitutionNumber school = new InstitutionNumber("012345");
        said.put(school, "550 <b>not</b> \"here\" & <a href='https://evil.example'>there</a>");

        hand(new MailboxFails(school, LocalDate.of(2026, 11, 21)), VECK);

        assertThat(bodies(only()).getLast())
                .contains("&lt;b&gt;not&lt;/b&gt; &quot;here&quot; &amp; &lt;a href='https://evil.example'&gt;")
                .doesNotContain("<b>", "<a href='");
    }

    @Test
    void anotherSourceHasItsOwnName() throws MessagingException {
        assertThat(handed(new LookupStopped(LookupSource.REGISTER, NOW)).getSubject())
                .contains("aan het inschrijvingsregister");
    }

    @ParameterizedTest
    @MethodSource("all")
    void aMailIsInFourLanguagesDutchFirst(Letter letter) throws MessagingException, IOException {
        MimeMessage message = handed(letter);

        List<String> bodies = bodies(message);
        assertThat(bodies.getLast())
                .startsWith("<!DOCTYPE html>\r\n<html lang=\"nl\">")
                .containsSubsequence(
                        LANGUAGES.stream().map("<div lang=\"%s\">"::formatted).toList());
        assertThat(bodies)
                .allSatisfy(body -> assertThat(body)
                        .containsSubsequence(
                                "Antwoorden worden niet gelezen.",
                                "Les réponses ne sont pas lues.",
                                "Antworten werden nicht gelesen.",
                                "Answers are not read.")
                        .doesNotContain("{0}", "{1}"));
        assertThat(message.getContentLanguage()).isEqualTo(LANGUAGES.toArray());
    }

    @ParameterizedTest
    @MethodSource("all")
    void aMailSaysNothingElse(Letter letter) throws MessagingException, IOException {
        hand(letter, MAILBOX);
        hand(letter, VECK);

        for (MimeMessage message : server.getReceivedMessages()) {
            assertThat(words(message))
                    .allSatisfy(text -> assertThat(text.replace("/police", ""))
                            .doesNotContainPattern("(?i)politie|police|polizei|zone|kind|enfant|child|linde"));
            assertThat(raw(message)).doesNotContain(ID.toString(), "0f8fad5b", "012345", "054321");
        }
    }

    /** Not a digit: no birth date, no zone, no count, no number of a school, a signal or a notice. */
    @ParameterizedTest
    @MethodSource("toSchoolsAndDesks")
    void aMailAboutAChildHasNoNumberInIt(Letter letter) throws MessagingException, IOException {
        hand(letter, MAILBOX);
        hand(letter, VECK);

        for (MimeMessage message : server.getReceivedMessages()) {
            assertThat(words(message))
                    .allSatisfy(
                            text -> assertThat(text.replaceAll("</?h1>", "")).doesNotContainPattern("[0-9]"));
        }
    }

    @Test
    void eachKindHasWordsOfItsOwnWhateverItIsAbout() throws MessagingException, IOException {
        handAll(ID, MAILBOX);
        handAll(other(), SECOND);

        handAll(ID, VECK);

        List<List<String>> words = new ArrayList<>();
        for (MimeMessage message : server.getReceivedMessages()) {
            words.add(words(message));
        }
        assertThat(words).hasSize(33);
        // Eight kinds, and three of which VECK reads another form.
        assertThat(words.stream().distinct()).hasSize(11);
        assertThat(words.stream().map(List::getFirst).distinct()).hasSize(10);
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
    void aServerThatIsDownIsUnreachable() {
        server.stop();

        assertThat(hand(LETTER, MAILBOX)).isEqualTo(new Handover.Unreachable(0));
    }

    @Test
    void aStoredAddressThatNoMailCanBeWrittenToIsRefusedForGood() {
        assertThat(hand(LETTER, new Mailbox("a..b@delinde.example")))
                .isInstanceOfSatisfying(
                        Handover.Refused.class,
                        refused -> assertThat(refused.code()).isZero());
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    private Handover hand(Letter letter, Mailbox to) {
        return mailroom.hand(letter, to, () -> true);
    }

    private static UUID other() {
        return UUID.fromString("7c9e6679-7425-40de-944b-e07fc1f90ae7");
    }

    private void handAll(UUID id, Mailbox to) {
        Letters.toSchools(id).forEach(letter -> hand(letter, to));
        Letters.toDesks(id).forEach(letter -> hand(letter, to));
        Letters.toOperators(id).forEach(letter -> hand(letter, to));
    }

    private MimeMessage handed(Letter letter) {
        hand(letter, MAILBOX);
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
