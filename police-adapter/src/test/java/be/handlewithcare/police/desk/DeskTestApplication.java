package be.handlewithcare.police.desk;

import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.core.decision.Actor.Role;
import be.handlewithcare.police.FakeBackend;
import be.handlewithcare.police.FakeDecisions;
import be.handlewithcare.police.PoliceConfiguration;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.MethodParameter;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The desk on a server of its own, with its signals in memory. Everybody who comes in is an officer of zone 5913. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration(exclude = DataSourceAutoConfiguration.class)
@Import({PoliceConfiguration.class, PoliceDeskConfiguration.class})
class DeskTestApplication {
    static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");
    static final Actor OFFICER = new Actor("agent-5913", Role.OFFICER, "5913");

    @Bean
    FakeBackend backend() {
        return new FakeBackend();
    }

    @Bean
    FakeDecisions decisions(FakeBackend backend) {
        return new FakeDecisions(backend);
    }

    @Bean
    FakeVolumes volumes() {
        return new FakeVolumes();
    }

    @Bean
    Clock clock() {
        return Clock.fixed(NOW, ZoneOffset.UTC);
    }

    @Bean
    SecurityFilterChain open(HttpSecurity http) {
        return http.authorizeHttpRequests(all -> all.anyRequest().permitAll()).build();
    }

    @Bean
    WebMvcConfigurer signedIn() {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new OfficerResolver());
            }
        };
    }

    private static final class OfficerResolver implements HandlerMethodArgumentResolver {
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
            return OFFICER;
        }
    }
}
