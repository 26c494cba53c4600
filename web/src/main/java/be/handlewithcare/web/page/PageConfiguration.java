package be.handlewithcare.web.page;

import java.time.Clock;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.env.Environment;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/** The shared part of all pages. Every desk imports it and adds its own {@link Wording}. */
@Configuration(proxyBeanMethods = false)
public class PageConfiguration {

    @Bean
    Wording sharedWording() {
        return new Wording("words/web");
    }

    @Bean
    Wording formWording() {
        return new Wording("words/form");
    }

    @Bean
    MessageSource messageSource(List<Wording> wordings) {
        ResourceBundleMessageSource words = new ResourceBundleMessageSource();
        words.setBasenames(wordings.stream().map(Wording::basename).toArray(String[]::new));
        words.setDefaultEncoding("UTF-8");
        words.setFallbackToSystemLocale(false);
        return words;
    }

    @Bean
    Cookies cookies(Environment environment) {
        return Cookies.of(environment.getProperty("HWC_PUBLIC_URL", ""));
    }

    /** Keeps the language in a cookie: reading needs no session. */
    @Bean
    LocaleResolver localeResolver(Cookies cookies) {
        CookieLocaleResolver chosen = new CookieLocaleResolver(cookies.name("HWC_LANGUAGE"));
        chosen.setCookieSecure(cookies.secure());
        chosen.setDefaultLocale(Language.NL.locale());
        chosen.setCookieSameSite("Lax");
        chosen.setCookieHttpOnly(true);
        return chosen;
    }

    /** Templates know it as {@code @times}. */
    @Bean
    Times times(MessageSource messageSource, Clock clock) {
        return new Times(messageSource, clock);
    }

    @Bean
    WebMvcConfigurer languageChoice(LocaleResolver localeResolver) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new LanguageChoice(localeResolver))
                        .excludePathPatterns("/api/**", "/css/**", "/img/**", "/webjars/**", "/health");
            }
        };
    }
}
