package be.handlewithcare.mail;

import be.handlewithcare.core.lookup.Stoppages;
import be.handlewithcare.core.mail.MailboxFaults;
import be.handlewithcare.core.mail.Mailroom;
import java.time.Clock;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;

/**
 * Configures the mailroom. It needs {@link MailSettings}, {@link SmtpServer}, {@link Stoppages} and {@link MailboxFaults} as
 * beans.
 */
@Configuration(proxyBeanMethods = false)
public class MailConfiguration {

    @Bean
    Mailroom mailroom(
            SmtpServer server, MailSettings settings, Stoppages stoppages, MailboxFaults faults, Clock clock) {
        return new SmtpMailroom(server, settings, new Wording(settings, words(), stoppages, faults), clock);
    }

    /** Apart from the words of the pages: a mail has no reader whose language is known. */
    static MessageSource words() {
        ResourceBundleMessageSource words = new ResourceBundleMessageSource();
        words.setBasename("words/mail");
        words.setDefaultEncoding("UTF-8");
        words.setFallbackToSystemLocale(false);
        return words;
    }
}
