package be.handlewithcare.mail;

import be.handlewithcare.mail.SmtpServer.Encryption;
import be.handlewithcare.mail.SmtpServer.Patience;
import java.time.Duration;

/** Settings for mail servers on this machine, for the mailroom. */
final class Servers {
    static final Patience SHORT = new Patience(Duration.ofSeconds(5), Duration.ofSeconds(5), Duration.ofSeconds(10));

    private Servers() {}

    static SmtpServer plain(int port) {
        return plain(port, SHORT);
    }

    static SmtpServer plain(int port, Patience patience) {
        return new SmtpServer("127.0.0.1", port, Encryption.NONE, null, null, "hwc.example", patience);
    }
}
