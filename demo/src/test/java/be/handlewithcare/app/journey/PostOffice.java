package be.handlewithcare.app.journey;

import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server outside the application: takes every letter and remembers to whom it went, and under which id. */
final class PostOffice implements AutoCloseable {
    static final String OVERDUE = "Handle with Care: een signaal is over tijd";
    static final String STILL_UNDECIDED = "Handle with Care: een signaal wacht nog op een beslissing";
    static final String UNDECIDED = "Handle with Care: een signaal wacht op een beslissing";
    static final String WAITS = "Handle with Care: er wacht een bericht voor de directie";
    static final String VECK = "signalen@veck.example";

    /** One recipient's copy. An equal letter that is sent once more has the same id. */
    record Taken(String to, String subject, String id) {}

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final List<Taken> taken = new CopyOnWriteArrayList<>();

    private PostOffice() {}

    static PostOffice open() throws UserException {
        PostOffice office = new PostOffice();
        office.server.start();
        GreenMailUser everybody = office.server.getUserManager().createUser("all@localhost", "all", "any");
        office.server.getUserManager().setMessageDeliveryHandler((mail, to) -> office.take(mail, to, everybody));
        return office;
    }

    static String dutyOf(String zone) {
        return "wachtdienst-" + zone + "@politie.example";
    }

    /** How an application finds it. */
    Map<String, String> settings() {
        return Map.of(
                "HWC_SMTP_HOST",
                "127.0.0.1",
                "HWC_SMTP_PORT",
                Integer.toString(server.getSmtp().getPort()));
    }

    /** The ids of the letters with that subject for that mailbox, in the order in which they came. */
    List<String> letters(String to, String subject) {
        return taken.stream()
                .filter(letter -> letter.to().equals(to) && letter.subject().equals(subject))
                .map(Taken::id)
                .toList();
    }

    @Override
    public void close() {
        server.stop();
    }

    private GreenMailUser take(MovingMessage mail, MailAddress to, GreenMailUser everybody) throws MessagingException {
        taken.add(new Taken(
                to.getEmail(), mail.getMessage().getSubject(), mail.getMessage().getHeader("Message-ID", null)));
        return everybody;
    }
}
