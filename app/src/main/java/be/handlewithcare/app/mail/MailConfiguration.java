package be.handlewithcare.app.mail;

import be.handlewithcare.app.settings.Settings;
import be.handlewithcare.app.settings.WithSetting;
import be.handlewithcare.mail.SmtpServer;
import java.util.Objects;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Configures the operator's mail server; without one the program that is started supplies one, or does not start. */
@Configuration(proxyBeanMethods = false)
public class MailConfiguration {

    @Bean
    @WithSetting("HWC_SMTP_HOST")
    SmtpServer mailServer(Settings settings) {
        return Objects.requireNonNull(settings.mailServer());
    }
}
