package be.handlewithcare.operator;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** Lets everybody in, but takes a form only with its token. */
@Configuration(proxyBeanMethods = false)
class OpenDoors {

    @Bean
    SecurityFilterChain open(HttpSecurity http) {
        return http.authorizeHttpRequests(all -> all.anyRequest().permitAll())
                .csrf(token -> token.ignoringRequestMatchers("/api/**"))
                .build();
    }
}
