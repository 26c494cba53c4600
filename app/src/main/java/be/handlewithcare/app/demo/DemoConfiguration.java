package be.handlewithcare.app.demo;

import be.handlewithcare.app.demo.database.DemoDatabaseConfiguration;
import be.handlewithcare.app.demo.issuer.DemoIssuerConfiguration;
import be.handlewithcare.app.demo.mail.DemoDutyMailboxesConfiguration;
import be.handlewithcare.app.demo.mail.DemoMailConfiguration;
import be.handlewithcare.app.demo.world.DemoWorldConfiguration;
import be.handlewithcare.app.settings.Settings;
import be.handlewithcare.web.page.Wording;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Profile;

/** What the demo brings along. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
@Import({
    DemoDatabaseConfiguration.class,
    DemoIssuerConfiguration.class,
    DemoMailConfiguration.class,
    DemoDutyMailboxesConfiguration.class,
    DemoWorldConfiguration.class
})
public class DemoConfiguration {

    @Bean
    DemoWelcome demoWelcome(Settings settings) {
        return new DemoWelcome(settings);
    }

    @Bean
    Wording demoWording() {
        return new Wording("words/demo");
    }
}
