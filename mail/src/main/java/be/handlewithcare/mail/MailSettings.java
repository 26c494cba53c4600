package be.handlewithcare.mail;

import java.net.URI;
import java.util.Set;

/**
 * What the mailroom must know of its surroundings.
 *
 * @param publicUrl where people reach the application, such as {@code https://hwc.example}; a path in it is kept
 * @param mailFrom the bare address that mails come from
 */
public record MailSettings(URI publicUrl, String mailFrom) {
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

    /** Where a director finds the inbox: the same for every school and every notice. */
    URI inboxUrl() {
        return below("/school");
    }

    /** Where everybody begins, and is led to the own desk. */
    URI startUrl() {
        return below("/");
    }

    /** What follows the at sign of the sender. */
    String mailDomain() {
        return mailFrom.substring(mailFrom.indexOf('@') + 1);
    }

    private URI below(String path) {
        return URI.create(publicUrl.toString().replaceFirst("/+$", "") + path);
    }
}
