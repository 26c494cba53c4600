package be.handlewithcare.mail;

import be.handlewithcare.core.school.Mailbox;
import java.net.URI;
import java.util.Set;

/**
 * What the mailroom must know of its surroundings.
 *
 * @param publicUrl where people reach the application, such as {@code https://hwc.example}; a path in it is kept
 * @param mailFrom the bare address that mails come from
 * @param veck VECK's mailbox, which reads words of its own
 */
public record MailSettings(URI publicUrl, String mailFrom, Mailbox veck) {
    private static final Set<String> SCHEMES = Set.of("http", "https");

    /** @throws IllegalArgumentException if the URL is not an absolute web address, or the mail address is none */
    public MailSettings {
        if (publicUrl.getHost() == null || !SCHEMES.contains(publicUrl.getScheme())) {
            throw new IllegalArgumentException("The public URL must be an absolute http or https address");
        }
        if (!mailFrom.matches("[^@\\s<>]+@[^@\\s<>]+")) {
            throw new IllegalArgumentException("The sender of mails must be a bare mail address");
        }
    }

    /**
     * Where a desk stands: the same for everybody who works there, and everything that waits there.
     *
     * @param path of the desk, from its slash
     */
    URI desk(String path) {
        return URI.create(publicUrl.toString().replaceFirst("/+$", "") + path);
    }

    /** What follows the at sign of the sender. */
    String mailDomain() {
        return mailFrom.substring(mailFrom.indexOf('@') + 1);
    }
}
