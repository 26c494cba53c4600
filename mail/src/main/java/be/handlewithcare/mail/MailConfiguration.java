package be.handlewithcare.mail;

import be.handlewithcare.core.lookup.Stoppages;
import be.handlewithcare.core.mail.Mailroom;
import java.time.Clock;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.mail.javamail.JavaMailSender;

/** The mailroom. Wants {@link MailSettings}, {@link Stoppages} and the way to a mail server as beans. */
@Configuration(proxyBeanMethods = false)
public class MailConfiguration {

    @Bean
    Mailroom mailroom(JavaMailSender sender, MailSettings settings, Stoppages stoppages, Clock clock) {
        return new SmtpMailroom(sender, settings, new Wording(settings, words(), stoppages), clock);
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
