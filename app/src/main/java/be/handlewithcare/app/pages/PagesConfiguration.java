package be.handlewithcare.app.pages;

import be.handlewithcare.app.security.ActorResolver;
import be.handlewithcare.app.settings.Settings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The first page, error pages, and what every page shows. */
@Configuration(proxyBeanMethods = false)
public class PagesConfiguration {

    @Bean
    StartController startController(Settings settings, ActorResolver actors) {
        return new StartController(settings, actors);
    }

    @Bean
    ErrorPageController errorPageController() {
        return new ErrorPageController();
    }

    @Bean
    SignedInAs signedInAs(ActorResolver actors) {
        return new SignedInAs(actors);
    }
}
