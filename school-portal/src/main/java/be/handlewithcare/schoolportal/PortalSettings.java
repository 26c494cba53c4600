package be.handlewithcare.schoolportal;

import java.net.URI;
import java.util.Set;

/**
 * What the portal must know of its surroundings.
 *
 * @param publicUrl where people reach the application, such as {@code https://hwc.example}; a path in it is kept
 * @param mailFrom the bare address that mails to schools come from
 */
public record PortalSettings(URI publicUrl, String mailFrom) {
    private static final Set<String> SCHEMES = Set.of("http", "https");

    /** @throws IllegalArgumentException if the URL is not an absolute web address, or the mail address is none */
    public PortalSettings {
        if (publicUrl.getHost() == null || !SCHEMES.contains(publicUrl.getScheme())) {
            throw new IllegalArgumentException("The public URL must be an absolute http or https address");
        }
        if (!mailFrom.matches("[^@\\s<>]+@[^@\\s<>]+")) {
            throw new IllegalArgumentException("The sender of mails must be a bare mail address");
        }
    }

    /** Where a director finds the inbox: the same for every school and every notice. */
    URI inboxUrl() {
        return URI.create(publicUrl.toString().replaceFirst("/+$", "") + "/school");
    }

    /** What follows the at sign of the sender. */
    String mailDomain() {
        return mailFrom.substring(mailFrom.indexOf('@') + 1);
    }
}
