package be.handlewithcare.mail;

import java.net.URI;

/**
 * What stands in a mail: that something waits, and where to sign in.
 *
 * @param greeting to whom, without a name
 * @param body what waits, in a sentence or two
 * @param invitation what to do at the address, without its full stop
 * @param discretion what is left out of the mail, and what to do with what is read there
 */
record MailText(String subject, String greeting, String body, String invitation, URI where, String discretion) {

    String plain() {
        return """
                %s,

                %s
                %s:

                %s

                %s

                Deze mail is automatisch verstuurd. Antwoorden worden niet gelezen.
                """.formatted(greeting, body.strip(), invitation, where, discretion.strip());
    }

    /** The words are our own and hold no markup; of what may stand in an address, only an ampersand is any here. */
    String html() {
        return """
                <!DOCTYPE html>
                <html lang="nl">
                <head><title>%1$s</title></head>
                <body>
                <p>%2$s,</p>
                <p>%3$s</p>
                <p><a href="%5$s">%4$s</a><br>%5$s</p>
                <p>%6$s</p>
                <p>Deze mail is automatisch verstuurd. Antwoorden worden niet gelezen.</p>
                </body>
                </html>
                """.formatted(
                        subject,
                        greeting,
                        body.strip(),
                        invitation,
                        where.toString().replace("&", "&amp;"),
                        discretion.strip());
    }
}
