package be.handlewithcare.demo.mail;

import be.handlewithcare.app.settings.WithoutSetting;
import be.handlewithcare.mail.SmtpServer;
import be.handlewithcare.mail.SmtpServer.Encryption;
import be.handlewithcare.mail.SmtpServer.Patience;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The demo's mail server, unless the visitor brings one. */
@Configuration(proxyBeanMethods = false)
@WithoutSetting("HWC_SMTP_HOST")
public class DemoMailConfiguration {
    /** The page that shows the mails. */
    public static final String MAILS = "/demo/mails";

    @Bean
    DemoMailbox demoMailbox(Clock clock) {
        return DemoMailbox.start(clock);
    }

    @Bean
    SmtpServer demoMailServer(DemoMailbox mailbox) {
        return new SmtpServer("127.0.0.1", mailbox.port(), Encryption.NONE, null, null, null, Patience.OF_RFC_5321);
    }

    @Bean
    DemoMailsController demoMailsController(DemoMailbox mailbox) {
        return new DemoMailsController(mailbox);
    }
}
