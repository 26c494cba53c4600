package be.handlewithcare.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** The shared edge. Every adapter that offers an API imports it. */
@Configuration(proxyBeanMethods = false)
public class WebConfiguration {

    @Bean
    StrictJson strictJson() {
        return new StrictJson();
    }

    @Bean
    HandlerExceptionResolver problemResolver() {
        return new ProblemResolver();
    }
}
