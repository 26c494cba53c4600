package be.handlewithcare.mail;

import java.time.Duration;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;

/**
 * The mail server that mails are sent to.
 *
 * @param port from 1 to 65535
 * @param login our login; absent: none
 * @param trust the trusted certificates; absent: those that Java trusts. The certificate's name must be that of the host
 * @param helo our HELO name; absent: the machine's own name
 */
public record SmtpServer(
        String host,
        int port,
        Encryption encryption,
        @Nullable Login login,
        @Nullable SSLSocketFactory trust,
        @Nullable String helo,
        Patience patience) {

    /** @throws IllegalArgumentException for a login without encryption */
    public SmtpServer {
        if (login != null && encryption == Encryption.NONE) {
            throw new IllegalArgumentException("a password must not travel in the clear");
        }
    }

    /** How a conversation is encrypted. */
    public enum Encryption {
        NONE,
        /** Begins in the clear; nothing is sent to a server that does not offer encryption. */
        STARTTLS,
        /** Encrypted from the first byte. */
        TLS
    }

    /** Our login at the server. */
    public record Login(String user, String password) {
        /** Leaves out the password. */
        @Override
        public String toString() {
            return "Login[user=" + user + "]";
        }
    }

    /**
     * The server's time limits. RFC 5321, 4.5.3.2 gives five minutes for most answers, two for DATA and ten for the last one,
     * since a server that has the mail may examine it before it confirms.
     *
     * @param connect for connecting
     * @param answer for each answer but the last
     * @param lastAnswer after the whole mail was sent
     */
    public record Patience(Duration connect, Duration answer, Duration lastAnswer) {
        public static final Patience OF_RFC_5321 =
                new Patience(Duration.ofSeconds(30), Duration.ofMinutes(5), Duration.ofMinutes(10));

        /** Returns the limit for everything before the content, however slowly each answer comes. */
        Duration beforeContent() {
            return connect.plus(answer.multipliedBy(2));
        }
    }
}
