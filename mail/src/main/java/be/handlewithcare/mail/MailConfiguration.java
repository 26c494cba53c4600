package be.handlewithcare.mail;

import be.handlewithcare.core.mail.Mailroom;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;

/** The mailroom. Wants {@link MailSettings} and the way to a mail server as beans. */
@Configuration(proxyBeanMethods = false)
public class MailConfiguration {

    @Bean
    Mailroom mailroom(JavaMailSender sender, MailSettings settings, Clock clock) {
        return new SmtpMailroom(sender, settings, clock);
    }
}
