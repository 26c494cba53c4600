package be.handlewithcare.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;

/** An application of nothing but refusals. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import(WebConfiguration.class)
class EdgeFixture {

    @Bean
    RefusingController refusingController(StrictJson json) {
        return new RefusingController(json);
    }

    @Bean
    FilterRegistrationBean<?> guard() {
        var guard = new FilterRegistrationBean<>((request, response, _) -> ProblemWriter.write(
                (HttpServletResponse) response,
                HttpStatus.TOO_MANY_REQUESTS,
                "too-many-requests",
                Duration.ofMillis(1_200)));
        guard.addUrlPatterns("/api/crowded");
        return guard;
    }
}
