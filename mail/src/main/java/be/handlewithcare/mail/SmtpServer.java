package be.handlewithcare.mail;

import java.time.Duration;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;

/**
 * The mail server that mails are handed to.
 *
 * @param port from 1 to 65535
 * @param login how we sign in; absent: not at all
 * @param trust whose certificates are trusted; absent: those that Java trusts. The name in it must be that of the host
 * @param helo how we introduce ourselves; absent: as the machine calls itself
 */
public record SmtpServer(
        String host,
        int port,
        Encryption encryption,
        @Nullable Login login,
        @Nullable SSLSocketFactory trust,
        @Nullable String helo,
        Patience patience) {

    /** @throws IllegalArgumentException for a login that everybody on the way could read */
    public SmtpServer {
        if (login != null && encryption == Encryption.NONE) {
            throw new IllegalArgumentException("a password must not travel in the clear");
        }
    }

    /** How a conversation is kept from others. */
    public enum Encryption {
        NONE,
        /** Begins in the clear; nothing is sent to a server that does not offer encryption. */
        STARTTLS,
        /** From the first byte. */
        TLS
    }

    /** Our name and password there. */
    public record Login(String user, String password) {
        /** Shows no password. */
        @Override
        public String toString() {
            return "Login[user=" + user + "]";
        }
    }

    /**
     * How long the server may take. RFC 5321, 4.5.3.2: five minutes for most answers, two for DATA and ten for the last one,
     * since a server that has taken a mail may look at it before it says so.
     *
     * @param connect for a connection
     * @param answer for each answer but the last
     * @param lastAnswer after the whole mail was sent
     */
    public record Patience(Duration connect, Duration answer, Duration lastAnswer) {
        public static final Patience OF_RFC_5321 =
                new Patience(Duration.ofSeconds(30), Duration.ofMinutes(5), Duration.ofMinutes(10));

        /** For all before the content, however slowly each of its answers comes. */
        Duration beforeContent() {
            return connect.plus(answer.multipliedBy(2));
        }
    }
}
