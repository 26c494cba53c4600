package be.handlewithcare.mail;

import be.handlewithcare.core.mail.Mailroom.Handover;
import be.handlewithcare.core.mail.Mailroom.LastCheck;
import be.handlewithcare.core.outage.Causes;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Delivers one mail to the server, and remembers its last step, on which the meaning of a failure depends. For one use. */
final class SmtpConversation extends SMTPTransport {
    private static final Logger LOG = LoggerFactory.getLogger(SmtpConversation.class);
    /** An answer with this code or more refuses for now, one from {@link #FOR_GOOD} on for good (RFC 5321, 4.2.1). */
    private static final int FOR_NOW = 400;

    private static final int FOR_GOOD = 500;
    /** The server wants a login, or does not take ours (RFC 4954, 6). */
    private static final Set<Integer> LOGIN = Set.of(530, 535);
    /**
     * By these words a server that names its refusal at the recipient refuses us, or the mailbox: enhanced codes X.7 (RFC 3463,
     * 3.8) are for both, X.1.7 and X.1.8 (3.2) for our address, X.5 (3.6) for what we said before. Some servers say it without
     * such a code.
     */
    private static final Pattern MAY_MEAN_US = Pattern.compile(
            "^5\\.(7\\.|1\\.[78]\\b|5\\.)|\\b(relay|helo|ehlo|sender|client host)", Pattern.CASE_INSENSITIVE);

    /** The step that the conversation has reached. */
    private enum Step {
        /** Before the recipient: connecting, signing in and naming the sender, so a failure concerns us. */
        SENDER,
        RECIPIENT,
        CONTENT,
        /** All but the end of the mail was sent, and the end may have been. */
        END
    }

    private final SmtpServer server;
    private final OpenSocket socket;
    private final LastCheck check;
    private final ScheduledExecutorService watch;
    private Step step = Step.SENDER;
    private boolean mayNotBeSent;
    private @Nullable Future<?> cut;

    SmtpConversation(
            Session session, SmtpServer server, OpenSocket socket, LastCheck check, ScheduledExecutorService watch) {
        super(session, new URLName("smtp", server.host(), server.port(), null, null, null));
        this.server = server;
        this.socket = socket;
        this.check = check;
        this.watch = watch;
    }

    /** Delivers the mail and returns the outcome. */
    Handover hand(MimeMessage message, Address to) {
        SmtpServer.Login login = server.login();
        cutAfter(server.patience().beforeContent());
        try {
            connect(
                    server.host(),
                    server.port(),
                    login == null ? null : login.user(),
                    login == null ? null : login.password());
            sendMessage(message, new Address[] {to});
            return new Handover.Taken();
        } catch (MessagingException failed) {
            return outcome(failed);
        } finally {
            end();
        }
    }

    private Handover outcome(MessagingException failed) {
        if (mayNotBeSent) {
            return new Handover.NotSent();
        }
        Answer answer = answer(failed);
        if (step == Step.SENDER || (answer.code() == 0 && step != Step.END) || LOGIN.contains(answer.code())) {
            LOG.warn("mail server failed at {}: {} {}", step, answer.code(), cause(failed));
            return new Handover.Unreachable(answer.code());
        }
        if (answer.code() >= FOR_GOOD) {
            if (step == Step.RECIPIENT && MAY_MEAN_US.matcher(answer.words()).find()) {
                return new Handover.Denied(answer.code(), answer.words());
            }
            return new Handover.Refused(answer.code(), answer.words());
        }
        return answer.code() >= FOR_NOW ? new Handover.Postponed(answer.code()) : new Handover.Unanswered();
    }

    /** The answer that made it fail; code 0 for none. */
    private record Answer(int code, String words) {
        static Answer of(int code, Exception failed) {
            return code >= FOR_NOW ? new Answer(code, Words.of(failed.getMessage(), code)) : new Answer(0, "");
        }
    }

    private Answer answer(MessagingException failed) {
        return Causes.of(failed)
                .filter(SMTPAddressFailedException.class::isInstance)
                .map(SMTPAddressFailedException.class::cast)
                .findFirst()
                .map(recipient -> Answer.of(recipient.getReturnCode(), recipient))
                .orElseGet(() -> answerToAll(failed));
    }

    private Answer answerToAll(MessagingException failed) {
        return failed instanceof SMTPSendFailedException said
                ? Answer.of(said.getReturnCode(), said)
                : Answer.of(step == Step.SENDER ? getLastReturnCode() : 0, failed);
    }

    /** Describes the cause for the operator. Messages before the recipient is named contain no mailbox but our own. */
    private String cause(MessagingException failed) {
        Throwable first = Causes.of(failed).reduce(failed, (_, deeper) -> deeper);
        return first.getClass().getSimpleName() + (step == Step.SENDER ? " " + Words.line(first.getMessage()) : "");
    }

    @Override
    protected void rcptTo() throws MessagingException {
        step = Step.RECIPIENT;
        super.rcptTo();
    }

    @Override
    protected OutputStream data() throws MessagingException {
        step = Step.CONTENT;
        cutAfter(server.patience().beforeContent());
        return super.data();
    }

    /**
     * Makes the last check. Without the end of a mail the server must not accept it (RFC 5321, 4.1.1.4): nothing has left before.
     */
    @Override
    protected void finishData() throws IOException, MessagingException {
        if (!check.maySend()) {
            mayNotBeSent = true;
            throw new MessagingException("not to be sent");
        }
        step = Step.END;
        socket.waitFor(server.patience().lastAnswer());
        cutAfter(server.patience().lastAnswer());
        super.finishData();
    }

    private void cutAfter(Duration time) {
        stopWatching();
        cut = watch.schedule(socket::cut, time.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void stopWatching() {
        Future<?> running = cut;
        if (running != null) {
            running.cancel(false);
        }
    }

    /** Ends the conversation without waiting for the server's goodbye. */
    private void end() {
        try {
            if (step != Step.CONTENT) {
                close();
            }
        } catch (MessagingException _) {
            // The outcome for the mail is known already.
        } finally {
            stopWatching();
            socket.cut();
        }
    }
}
