package be.handlewithcare.operator;

import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.core.lookup.AskedSources;
import be.handlewithcare.core.lookup.AskedSources.AskedSource;
import be.handlewithcare.core.lookup.LookupSource;
import be.handlewithcare.core.testkit.MovableClock;
import be.handlewithcare.core.testkit.RecordingStoppages;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The desk with fakes behind it; whoever calls is signed in as an operator. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({OperatorConfiguration.class, OpenDoors.class})
class OperatorFixture implements WebMvcConfigurer {
    static final Instant NOW = Instant.parse("2026-11-22T09:00:00.123456Z");
    static final Instant SILENT = Instant.parse("2026-11-22T08:12:00Z");
    static final Actor CALLER = new Actor("operator", Actor.Role.OPERATOR, "OVO000903");

    @Bean
    FakeErasing erasing() {
        return new FakeErasing();
    }

    @Bean
    FakeBacklog backlog() {
        return new FakeBacklog();
    }

    @Bean
    AskedSources askedSources() {
        return () -> List.of(new AskedSource(LookupSource.REGISTER, null), new AskedSource(LookupSource.MAGDA, SILENT));
    }

    @Bean
    FakeSystem system() {
        return new FakeSystem();
    }

    @Bean
    MovableClock clock() {
        return new MovableClock(NOW);
    }

    @Bean
    RecordingStoppages stoppages(MovableClock clock) {
        return new RecordingStoppages(clock);
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
