package be.handlewithcare.schoolportal;

import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.core.ids.NoticeId;
import be.handlewithcare.core.notice.SchoolMail;
import be.handlewithcare.core.notice.SchoolMail.Handover;
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
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class SmtpSchoolMailTest {
    private static final NoticeId NOTICE = new NoticeId(UUID.fromString("0f8fad5b-d9cb-469f-a165-70867728950e"));
    private static final Mailbox SCHOOL = new Mailbox("directie@delinde.example");

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private SchoolMail mail;

    @BeforeEach
    void startServer() {
        server.start();
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(server.getSmtp().getPort());
        mail = new SmtpSchoolMail(
                sender,
                new PortalSettings(URI.create("https://hwc.example/"), "post@hwc.example"),
                Clock.fixed(PortalTestApplication.NOW, ZoneOffset.UTC));
    }

    @AfterEach
    void stopServer() {
        server.stop();
    }

    @Test
    void tellsThatSomethingWaitsAndWhere() throws MessagingException, IOException {
        assertThat(mail.noticeWaiting(NOTICE, SCHOOL)).isEqualTo(new Handover.Taken());

        MimeMessage message = only();
        assertThat(message.getSubject()).contains("er wacht een bericht");
        assertThat(message.getAllRecipients()).extracting(Object::toString).containsExactly(SCHOOL.address());
        assertThat(message.getFrom())
                .extracting(Object::toString)
                .containsExactly("Handle with Care <post@hwc.example>");
        assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(message.getSentDate()).isEqualTo(Date.from(PortalTestApplication.NOW));
        assertThat(bodies(message))
                .hasSize(2)
                .allSatisfy(body -> assertThat(body).contains("https://hwc.example/school"));
        assertThat(bodies(message).getLast()).contains("<a href=\"https://hwc.example/school\">");
    }

    @Test
    void saysNothingElse() throws MessagingException, IOException {
        mail.noticeWaiting(NOTICE, SCHOOL);

        MimeMessage message = only();
        // Not a digit: no birth date, no zone, no count, no number of a school or a notice.
        assertThat(message.getSubject()).doesNotContainPattern("[0-9]");
        assertThat(bodies(message))
                .allSatisfy(body -> assertThat(body)
                        .doesNotContainPattern("[0-9]")
                        .doesNotContainIgnoringCase("politie")
                        .doesNotContainIgnoringCase("zone")
                        .doesNotContainIgnoringCase("kind"));
        assertThat(raw(message)).doesNotContain(NOTICE.toString(), "0f8fad5b");
    }

    @Test
    void everyNoticeHasTheSameWordsAndAMessageIdOfItsOwn() throws MessagingException, IOException {
        mail.noticeWaiting(NOTICE, SCHOOL);
        mail.noticeWaiting(NOTICE, SCHOOL);
        mail.noticeWaiting(new NoticeId(UUID.randomUUID()), SCHOOL);

        MimeMessage[] messages = server.getReceivedMessages();
        assertThat(messages).hasSize(3);
        assertThat(messages[0].getMessageID())
                .matches("<notice-[0-9a-f]{32}@hwc\\.example>")
                .isEqualTo(messages[1].getMessageID())
                .isNotEqualTo(messages[2].getMessageID());
        assertThat(bodies(messages[0])).isEqualTo(bodies(messages[2]));
        assertThat(messages[0].getSubject()).isEqualTo(messages[2].getSubject());
    }

    @Test
    void aServerThatIsDownRefuses() {
        server.stop();

        assertThat(mail.noticeWaiting(NOTICE, SCHOOL)).isEqualTo(new Handover.Refused());
    }

    @Test
    void anAddressThatNoMailServerWouldTakeRefuses() {
        assertThat(mail.noticeWaiting(NOTICE, new Mailbox("a..b@delinde.example")))
                .isEqualTo(new Handover.Refused());
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    private MimeMessage only() {
        assertThat(server.getReceivedMessages()).hasSize(1);
        return server.getReceivedMessages()[0];
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
