package be.handlewithcare.demo;

import be.handlewithcare.app.ApplicationConfiguration;
import be.handlewithcare.app.HandleWithCare;
import be.handlewithcare.app.settings.Profile;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.security.oauth2.server.authorization.autoconfigure.servlet.OAuth2AuthorizationServerAutoConfiguration;
import org.springframework.boot.security.oauth2.server.authorization.autoconfigure.servlet.OAuth2AuthorizationServerJwtAutoConfiguration;
import org.springframework.context.annotation.Import;

/**
 * The demo: the application, and whatever other parties bring to it in production. The issuer's auto-configuration is off: the
 * demo has an issuer only where the visitor brings none.
 */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration(
        exclude = {OAuth2AuthorizationServerAutoConfiguration.class, OAuth2AuthorizationServerJwtAutoConfiguration.class
        })
@Import({ApplicationConfiguration.class, DemoConfiguration.class})
public class HandleWithCareDemo {
    private static final Profile DEMO = new Profile(
            "demo",
            false,
            "this program is the demo. Production is app/target/handle-with-care.jar, with the settings of docs/operations.md");
    private static final Map<String, Object> LESS_CHATTER = Map.of("logging.level.io.zonky.test.db.postgres", "WARN");

    /** Starts the demo; it runs until it is told to stop. */
    public static void main(String[] args) {
        HandleWithCare.beforeTheStart();
        application().run(args);
    }

    /**
     * Returns a demo that is not started yet.
     *
     * @param more configuration beside the demo's
     */
    public static SpringApplication application(Class<?>... more) {
        SpringApplication demo = HandleWithCare.application(
                DEMO,
                Stream.concat(Stream.of(HandleWithCareDemo.class), Stream.of(more))
                        .toArray(Class<?>[]::new));
        demo.setDefaultProperties(LESS_CHATTER);
        return demo;
    }
}
