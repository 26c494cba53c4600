package be.handlewithcare.app.pages;

import be.handlewithcare.app.security.ActorResolver;
import be.handlewithcare.app.settings.Settings;
import be.handlewithcare.app.settings.WithSetting;
import be.handlewithcare.app.signin.CapacityNames;
import be.handlewithcare.core.mail.DutyMailboxes;
import be.handlewithcare.web.page.Wording;
import java.util.Objects;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;

/** The first page, what anybody may read, error pages, and what every page shows. */
@Configuration(proxyBeanMethods = false)
public class PagesConfiguration {

    @Bean
    StartController startController(ActorResolver actors, Welcome welcome) {
        return new StartController(actors, welcome);
    }

    @Bean
    InformationController informationController(DutyMailboxes duty) {
        return new InformationController(duty);
    }

    @Bean
    Wording informationWording() {
        return new Wording("words/info");
    }

    @Bean
    ErrorPageController errorPageController() {
        return new ErrorPageController();
    }

    @Bean
    @WithSetting("HWC_THEME_DIR")
    Theme theme(Settings settings) {
        return new Theme(Objects.requireNonNull(settings.themeDirectory()));
    }

    @Bean
    SignedInAs signedInAs(CapacityNames names, LocaleResolver languages) {
        return new SignedInAs(names, languages);
    }
}
