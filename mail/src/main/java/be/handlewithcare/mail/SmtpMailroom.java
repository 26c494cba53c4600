package be.handlewithcare.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import be.handlewithcare.core.mail.Letter;
import be.handlewithcare.core.mail.Mailroom;
import be.handlewithcare.core.school.Mailbox;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;

/** Mails by SMTP. All mails of one kind are alike but for recipient, date and message id. */
final class SmtpMailroom implements Mailroom {
    private static final Logger LOG = LoggerFactory.getLogger(SmtpMailroom.class);
    private static final String SENDER_NAME = "Handle with Care";

    private final JavaMailSender sender;
    private final MailSettings settings;
    private final Wording wording;
    private final Clock clock;

    SmtpMailroom(JavaMailSender sender, MailSettings settings, Wording wording, Clock clock) {
        this.sender = sender;
        this.settings = settings;
        this.wording = wording;
        this.clock = clock;
    }

    @Override
    public Handover hand(Letter letter, Mailbox to) {
        long start = System.nanoTime();
        MailText text = wording.of(letter, to);
        try {
            sender.send(message -> write(message, text, letter, to));
        } catch (MailException e) {
            // Its message names mailboxes, so only its kind is told.
            LOG.warn("mail {} refused {} {} ms", letter, e.getClass().getSimpleName(), millisSince(start));
            return new Handover.Refused();
        }
        LOG.info("mail {} taken {} ms", letter, millisSince(start));
        return new Handover.Taken();
    }

    private void write(MimeMessage message, MailText text, Letter letter, Mailbox to)
            throws MessagingException, UnsupportedEncodingException {
        message.setFrom(new InternetAddress(settings.mailFrom(), SENDER_NAME, UTF_8.name()));
        message.setRecipient(RecipientType.TO, new InternetAddress(to.address()));
        message.setSubject(text.subject(), UTF_8.name());
        message.setSentDate(Date.from(clock.instant()));
        message.setHeader("Message-ID", MessageId.of(letter, to, settings.mailDomain()));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setContentLanguage(text.languages());
        message.setContent(new MimeMultipart("alternative", part(text.plain(), "plain"), part(text.html(), "html")));
    }

    private static MimeBodyPart part(String text, String subtype) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text, UTF_8.name(), subtype);
        return part;
    }

    private static long millisSince(long start) {
        return Duration.ofNanos(System.nanoTime() - start).toMillis();
    }
}
