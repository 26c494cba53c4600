package be.handlewithcare.veck;

import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.core.testkit.MovableClock;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The desk with fakes behind it; whoever calls is signed in as VECK's system. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration(exclude = DataSourceAutoConfiguration.class)
@Import({VeckConfiguration.class, OpenDoors.class})
class VeckFixture implements WebMvcConfigurer {
    static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
    static final Actor CALLER = new Actor("veck-monitor", Actor.Role.VECK, "veck");

    /** Doors are the application's; here all are open. */
    @Bean
    Fakes fakes() {
        return new Fakes();
    }

    @Bean
    FakeSchools schools() {
        return new FakeSchools();
    }

    @Bean
    FakeZones zones() {
        return new FakeZones();
    }

    @Bean
    FakeHits hits() {
        return new FakeHits();
    }

    @Bean
    FakeDirectory directory() {
        return new FakeDirectory();
    }

    @Bean
    FakeQuestions questions() {
        return new FakeQuestions();
    }

    @Bean
    FakePromptness promptness() {
        return new FakePromptness();
    }

    @Bean
    FakePublicVolumes publicVolumes() {
        return new FakePublicVolumes();
    }

    @Bean
    FakeChildren children(Fakes fakes, Clock clock) {
        return new FakeChildren(fakes, clock);
    }

    @Bean
    MovableClock clock() {
        return new MovableClock(NOW);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new SignedIn());
    }

    private static final class SignedIn implements HandlerMethodArgumentResolver {
        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType().equals(Actor.class);
        }

        @Override
        public Object resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer container,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory binders) {
            return CALLER;
        }
    }
}
