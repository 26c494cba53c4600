package be.handlewithcare.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import be.handlewithcare.core.mail.Letter;
import be.handlewithcare.core.mail.Mailroom;
import be.handlewithcare.core.school.Mailbox;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Mails by SMTP. All mails of one kind are alike but for recipient, date and message id. */
final class SmtpMailroom implements Mailroom, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SmtpMailroom.class);
    private static final String SENDER_NAME = "Handle with Care";

    private final SmtpServer server;
    private final MailSettings settings;
    private final Wording wording;
    private final Clock clock;
    /** Ends conversations that take too long. */
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("mail-watch").factory());

    SmtpMailroom(SmtpServer server, MailSettings settings, Wording wording, Clock clock) {
        this.server = server;
        this.settings = settings;
        this.wording = wording;
        this.clock = clock;
    }

    @Override
    public Handover hand(Letter letter, Mailbox to, LastCheck check) {
        long start = System.nanoTime();
        Handover said = send(letter, to, check);
        // The server's words are left out: they may name the mailbox.
        LOG.info("mail {} {} {} ms", letter, said.getClass().getSimpleName(), millisSince(start));
        return said;
    }

    private Handover send(Letter letter, Mailbox to, LastCheck check) {
        InternetAddress address;
        try {
            address = new InternetAddress(to.address(), true);
        } catch (AddressException notWritable) {
            return new Handover.Refused(0, Words.of(notWritable.getMessage(), 0));
        }
        OpenSocket socket = new OpenSocket(SmtpSession.trust(server));
        Session session = SmtpSession.of(server, socket);
        return new SmtpConversation(session, server, socket, check, watch)
                .hand(message(session, letter, to, address), address);
    }

    private MimeMessage message(Session session, Letter letter, Mailbox to, InternetAddress address) {
        String id = MessageId.of(letter, to, settings.mailDomain());
        MailText text = wording.of(letter, to);
        MimeMessage message = new MessageWithId(session, id);
        try {
            message.setFrom(new InternetAddress(settings.mailFrom(), SENDER_NAME, UTF_8.name()));
            message.setRecipient(RecipientType.TO, address);
            message.setSubject(text.subject(), UTF_8.name());
            message.setSentDate(Date.from(clock.instant()));
            message.setHeader("Auto-Submitted", "auto-generated");
            message.setContentLanguage(text.languages());
            message.setContent(
                    new MimeMultipart("alternative", part(text.plain(), "plain"), part(text.html(), "html")));
            message.saveChanges();
            return message;
        } catch (MessagingException | UnsupportedEncodingException unwritable) {
            throw new IllegalStateException("a mail cannot be written", unwritable);
        }
    }

    private static MimeBodyPart part(String text, String subtype) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text, UTF_8.name(), subtype);
        return part;
    }

    @Override
    public void close() {
        watch.shutdownNow();
    }

    private static long millisSince(long start) {
        return Duration.ofNanos(System.nanoTime() - start).toMillis();
    }
}
