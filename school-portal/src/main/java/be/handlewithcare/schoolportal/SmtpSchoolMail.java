package be.handlewithcare.schoolportal;

import static java.nio.charset.StandardCharsets.UTF_8;

import be.handlewithcare.core.ids.NoticeId;
import be.handlewithcare.core.notice.SchoolMail;
import be.handlewithcare.core.school.Mailbox;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.HexFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;

/**
 * Mails by SMTP. All mails to all schools are alike but for recipient, date and message id; the id is a hash, since the
 * notice's own id is an address on the portal.
 */
final class SmtpSchoolMail implements SchoolMail {
    private static final Logger LOG = LoggerFactory.getLogger(SmtpSchoolMail.class);
    private static final String SENDER_NAME = "Handle with Care";
    private static final int MESSAGE_ID_BYTES = 16;

    private final JavaMailSender sender;
    private final PortalSettings settings;
    private final NoticeMailText text;
    private final Clock clock;

    SmtpSchoolMail(JavaMailSender sender, PortalSettings settings, Clock clock) {
        this.sender = sender;
        this.settings = settings;
        this.text = new NoticeMailText(settings.inboxUrl());
        this.clock = clock;
    }

    @Override
    public Handover noticeWaiting(NoticeId notice, Mailbox to) {
        long start = System.nanoTime();
        try {
            sender.send(message -> write(message, notice, to));
        } catch (MailException e) {
            // Its message names mailboxes, so only its kind is told.
            LOG.warn("mail {} refused {} {} ms", notice, e.getClass().getSimpleName(), millisSince(start));
            return new Handover.Refused();
        }
        LOG.info("mail {} taken {} ms", notice, millisSince(start));
        return new Handover.Taken();
    }

    private void write(MimeMessage message, NoticeId notice, Mailbox to)
            throws MessagingException, UnsupportedEncodingException {
        message.setFrom(new InternetAddress(settings.mailFrom(), SENDER_NAME, UTF_8.name()));
        message.setRecipient(RecipientType.TO, new InternetAddress(to.address()));
        message.setSubject(text.subject(), UTF_8.name());
        message.setSentDate(Date.from(clock.instant()));
        message.setHeader("Message-ID", messageId(notice));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setContentLanguage(new String[] {"nl"});
        message.setContent(new MimeMultipart("alternative", part(text.plain(), "plain"), part(text.html(), "html")));
    }

    private static MimeBodyPart part(String text, String subtype) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text, UTF_8.name(), subtype);
        return part;
    }

    private String messageId(NoticeId notice) {
        byte[] digest = sha256().digest(("notice-mail " + notice).getBytes(UTF_8));
        String hash = HexFormat.of().formatHex(digest, 0, MESSAGE_ID_BYTES);
        return "<notice-" + hash + "@" + settings.mailDomain() + ">";
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private static long millisSince(long start) {
        return Duration.ofNanos(System.nanoTime() - start).toMillis();
    }
}
