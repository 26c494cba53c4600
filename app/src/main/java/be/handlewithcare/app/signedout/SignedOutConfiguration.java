package be.handlewithcare.app.signedout;

import be.handlewithcare.app.edge.BodyBudget;
import be.handlewithcare.app.session.SavedAddress;
import be.handlewithcare.vault.Seal;
import be.handlewithcare.web.page.Cookies;
import be.handlewithcare.web.page.Wording;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Configures the forms that outlive their session. */
@Configuration(proxyBeanMethods = false)
public class SignedOutConfiguration {

    @Bean
    KeptForms keptForms(JdbcTemplate jdbc, Seal webSeal) {
        return new KeptForms(JdbcClient.create(jdbc), webSeal);
    }

    @Bean
    RecentSignIn recentSignIn(Seal webSeal, Cookies cookies, KeptForms forms, Clock clock) {
        return new RecentSignIn(webSeal, cookies, forms, clock);
    }

    @Bean
    FormsAfterTheSession formsAfterTheSession(
            RecentSignIn recent, KeptForms forms, BodyBudget budget, SavedAddress addresses) {
        return new FormsAfterTheSession(recent, forms, budget, addresses);
    }

    @Bean
    SignedOutController signedOutController(RecentSignIn recent, KeptForms forms) {
        return new SignedOutController(recent, forms);
    }

    @Bean
    Wording signedOutWording() {
        return new Wording("words/signedout");
    }
}
