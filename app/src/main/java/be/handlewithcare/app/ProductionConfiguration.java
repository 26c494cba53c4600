package be.handlewithcare.app;

import be.handlewithcare.app.edge.PublicPaths;
import be.handlewithcare.app.mail.DutyMailboxesConfiguration;
import be.handlewithcare.app.pages.Welcome;
import be.handlewithcare.app.rooms.GivenFilesConfiguration;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Production: files and duty mailboxes come from the operator, and there is nothing to read before one signs in. */
@Configuration(proxyBeanMethods = false)
@Import({GivenFilesConfiguration.class, DutyMailboxesConfiguration.class})
class ProductionConfiguration {

    @Bean
    Welcome signIn() {
        return _ -> "redirect:" + PublicPaths.SIGN_IN;
    }

    @Bean
    PublicPaths publicPaths() {
        return new PublicPaths(List.of());
    }
}
