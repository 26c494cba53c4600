package be.handlewithcare.mail;

import java.net.URI;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What a mail says, in one language: that something waits, and where to sign in.
 *
 * @param subject without the name of the application
 * @param greeting to whom, without a name
 * @param body what waits, in a few sentences
 * @param invitation what to do at the address, without its full stop
 * @param discretion what is left out of the mail, and what to do with what is read there
 * @param automatic that nobody reads answers
 */
record Passage(
        Locale language,
        String subject,
        String greeting,
        String body,
        String invitation,
        String discretion,
        String automatic) {

    String plain(URI where) {
        return """
                %s,

                %s

                %s:
                %s

                %s

                %s
                """.formatted(greeting, body, invitation, where, discretion, automatic);
    }

    /** Escapes all: the body may repeat the words of a mail server. */
    String html(URI where) {
        return """
                <p>%1$s,</p>
                <p>%2$s</p>
                <p><a href="%4$s">%3$s</a><br>%4$s</p>
                <p>%5$s</p>
                <p>%6$s</p>
                """.formatted(Stream.of(greeting, body, invitation, where.toString(), discretion, automatic)
                .map(Html::escaped)
                .toArray());
    }
}
