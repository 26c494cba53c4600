package be.handlewithcare.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;

/** A message with a fixed message id; the library would otherwise make a new id for each sending. */
final class MessageWithId extends MimeMessage {
    private final String id;

    MessageWithId(Session session, String id) {
        super(session);
        this.id = id;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", id);
    }
}
