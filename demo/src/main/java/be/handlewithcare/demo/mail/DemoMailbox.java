package be.handlewithcare.demo.mail;

import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;

/** The demo's mail server: takes every mail, sends none on, and remembers the last ones for the page that shows them. */
public final class DemoMailbox implements AutoCloseable {
    private static final int KEPT = 200;

    private final Clock clock;
    private final GreenMail server;
    private final GreenMailUser everybody;
    private final Deque<ReceivedMail> newestFirst = new ArrayDeque<>();
    private long total;

    private DemoMailbox(Clock clock, GreenMail server, GreenMailUser everybody) {
        this.clock = clock;
        this.server = server;
        this.everybody = everybody;
    }

    /** Starts it on the loopback, on a free port. */
    public static DemoMailbox start(Clock clock) {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try {
            GreenMailUser everybody = server.getUserManager().createUser("everybody@localhost", "everybody", "demo");
            DemoMailbox mailbox = new DemoMailbox(clock, server, everybody);
            server.getUserManager().setMessageDeliveryHandler(mailbox::receive);
            return mailbox;
        } catch (UserException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Where it listens. */
    public int port() {
        return server.getSmtp().getPort();
    }

    /** The last mails, newest first; one per recipient, at most 200. */
    public synchronized List<ReceivedMail> newestFirst() {
        return List.copyOf(newestFirst);
    }

    /** How many came since the start, one per recipient, those that are forgotten included. */
    public synchronized long total() {
        return total;
    }

    @Override
    public void close() {
        server.stop();
    }

    private synchronized GreenMailUser receive(MovingMessage mail, MailAddress recipient) throws MessagingException {
        total++;
        newestFirst.addFirst(new ReceivedMail(
                clock.instant(),
                recipient.getEmail(),
                Objects.requireNonNullElse(mail.getMessage().getSubject(), ""),
                text(mail.getMessage())));
        if (newestFirst.size() > KEPT) {
            newestFirst.removeLast();
        }
        forgetCopies();
        return everybody;
    }

    /** The server hoards each mail too, until the memory is full. */
    private void forgetCopies() {
        try {
            server.purgeEmailFromAllMailboxes();
        } catch (FolderException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(Part part) throws MessagingException {
        try {
            return switch (part.getContent()) {
                case String text -> text;
                case Multipart parts -> text(first(parts));
                default -> "";
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BodyPart first(Multipart parts) throws MessagingException {
        return parts.getBodyPart(0);
    }
}
