package be.handlewithcare.mail;

import be.handlewithcare.mail.SmtpServer.Encryption;
import jakarta.mail.Session;
import java.util.Properties;
import javax.net.ssl.SSLSocketFactory;

/** Makes the mail library's settings for one conversation. */
final class SmtpSession {
    private static final String PREFIX = "mail.smtp.";

    private SmtpSession() {}

    /** Whenever the connection is encrypted, the certificate is checked, and also that it is the host's. */
    static Session of(SmtpServer server, OpenSocket socket) {
        Properties properties = new Properties();
        properties.put(PREFIX + "socketFactory", socket.unencrypted());
        properties.put(PREFIX + "ssl.socketFactory", socket);
        properties.setProperty(PREFIX + "socketFactory.fallback", "false");
        properties.setProperty(PREFIX + "ssl.checkserveridentity", "true");
        properties.setProperty(PREFIX + "ssl.enable", is(server, Encryption.TLS));
        properties.setProperty(PREFIX + "starttls.enable", is(server, Encryption.STARTTLS));
        properties.setProperty(PREFIX + "starttls.required", is(server, Encryption.STARTTLS));
        properties.setProperty(PREFIX + "auth", Boolean.toString(server.login() != null));
        properties.setProperty(
                PREFIX + "connectiontimeout",
                Long.toString(server.patience().connect().toMillis()));
        properties.setProperty(
                PREFIX + "timeout", Long.toString(server.patience().answer().toMillis()));
        properties.setProperty(PREFIX + "quitwait", "false");
        if (server.helo() != null) {
            properties.setProperty(PREFIX + "localhost", server.helo());
        }
        return Session.getInstance(properties);
    }

    static SSLSocketFactory trust(SmtpServer server) {
        return server.trust() == null ? (SSLSocketFactory) SSLSocketFactory.getDefault() : server.trust();
    }

    private static String is(SmtpServer server, Encryption encryption) {
        return Boolean.toString(server.encryption() == encryption);
    }
}
