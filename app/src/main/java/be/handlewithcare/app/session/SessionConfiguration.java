package be.handlewithcare.app.session;

import be.handlewithcare.axon.work.Round;
import be.handlewithcare.vault.NamedSecrets;
import be.handlewithcare.vault.Seal;
import be.handlewithcare.web.page.Cookies;
import jakarta.servlet.DispatcherType;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.web.http.CookieHttpSessionIdResolver;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Configures sessions in the database, before every filter that needs one. */
@Configuration(proxyBeanMethods = false)
public class SessionConfiguration {
    private static final int FIRST = Integer.MIN_VALUE + 50;

    @Bean
    Seal webSeal(NamedSecrets secrets) {
        return Seal.named("web-session", secrets);
    }

    @Bean
    SavedAddress savedAddress(Cookies cookies) {
        return new SavedAddress(cookies);
    }

    @Bean
    SessionTable sessions(JdbcTemplate jdbc, PlatformTransactionManager transactions, Seal webSeal) {
        return new SessionTable(JdbcClient.create(jdbc), new TransactionTemplate(transactions), webSeal);
    }

    @Bean
    SessionUpdates sessionUpdates(SessionTable sessions, JdbcClient jdbc) {
        return new SessionUpdates(sessions, jdbc);
    }

    @Bean
    Round deleteEndedSessions(JdbcTemplate jdbc) {
        return new DeleteEndedSessionsRound(jdbc);
    }

    @Bean
    FilterRegistrationBean<SessionRepositoryFilter<StoredSession>> sessionFilter(
            SessionTable sessions, Cookies cookies) {
        DefaultCookieSerializer cookie = new DefaultCookieSerializer();
        cookie.setCookieName(cookies.name(Cookies.SESSION));
        cookie.setUseBase64Encoding(false);
        cookie.setUseHttpOnlyCookie(true);
        cookie.setUseSecureCookie(cookies.secure());
        cookie.setSameSite("Lax");
        cookie.setCookiePath("/");
        CookieHttpSessionIdResolver resolver = new CookieHttpSessionIdResolver();
        resolver.setCookieSerializer(cookie);
        SessionRepositoryFilter<StoredSession> filter = new SessionRepositoryFilter<>(sessions);
        filter.setHttpSessionIdResolver(resolver);
        FilterRegistrationBean<SessionRepositoryFilter<StoredSession>> first = new FilterRegistrationBean<>(filter);
        first.setOrder(FIRST);
        first.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR, DispatcherType.ASYNC);
        return first;
    }

    @Bean
    FilterRegistrationBean<WithoutSession> withoutSession() {
        FilterRegistrationBean<WithoutSession> next = new FilterRegistrationBean<>(new WithoutSession());
        next.setOrder(FIRST + 1);
        next.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR);
        return next;
    }
}
