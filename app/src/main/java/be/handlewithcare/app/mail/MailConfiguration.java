package be.handlewithcare.app.mail;

import be.handlewithcare.app.settings.MailServer;
import be.handlewithcare.app.settings.Settings;
import be.handlewithcare.app.settings.WithSetting;
import java.time.Duration;
import java.util.Objects;
import java.util.Properties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Hands mails to the operator's server, or to the demo's own. A server that hangs costs a task five seconds a step. */
@Configuration(proxyBeanMethods = false)
public class MailConfiguration {
    private static final String PATIENCE_MILLIS =
            Long.toString(Duration.ofSeconds(5).toMillis());

    @Bean
    @WithSetting("HWC_SMTP_HOST")
    MailServer mailServer(Settings settings) {
        return Objects.requireNonNull(settings.mailServer());
    }

    @Bean
    JavaMailSender mailSender(MailServer server) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost(server.host());
        sender.setPort(server.port());
        sender.setDefaultEncoding("UTF-8");
        Properties properties = sender.getJavaMailProperties();
        properties.setProperty("mail.smtp.connectiontimeout", PATIENCE_MILLIS);
        properties.setProperty("mail.smtp.timeout", PATIENCE_MILLIS);
        properties.setProperty("mail.smtp.writetimeout", PATIENCE_MILLIS);
        properties.setProperty("mail.smtp.starttls.enable", "true");
        return sender;
    }
}
