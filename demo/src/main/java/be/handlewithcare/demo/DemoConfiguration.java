package be.handlewithcare.demo;

import be.handlewithcare.app.edge.PublicPaths;
import be.handlewithcare.app.settings.Settings;
import be.handlewithcare.demo.database.DemoDatabaseConfiguration;
import be.handlewithcare.demo.issuer.DemoIssuerConfiguration;
import be.handlewithcare.demo.mail.DemoDutyMailboxesConfiguration;
import be.handlewithcare.demo.mail.DemoMailConfiguration;
import be.handlewithcare.demo.world.DemoWorldConfiguration;
import be.handlewithcare.web.page.Wording;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What the demo brings along. */
@Configuration(proxyBeanMethods = false)
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
    PublicPaths publicPaths() {
        return new PublicPaths(List.of(DemoMailConfiguration.MAILS));
    }

    @Bean
    Wording demoWording() {
        return new Wording("words/demo");
    }
}
