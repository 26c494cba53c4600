package be.handlewithcare.app.figures;

import be.handlewithcare.app.security.Zones;
import be.handlewithcare.axon.store.EventSerializer;
import be.handlewithcare.axon.store.StoredHistory;
import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.core.decision.History;
import be.handlewithcare.core.school.InstitutionNumber;
import be.handlewithcare.core.testkit.MovableClock;
import be.handlewithcare.projections.audit.AuditConfiguration;
import be.handlewithcare.projections.desk.SchoolRegister;
import be.handlewithcare.projections.desk.SchoolView;
import be.handlewithcare.projections.directory.DirectoryConfiguration;
import be.handlewithcare.projections.monitoring.MonitoringConfiguration;
import be.handlewithcare.projections.monitoring.MonitoringReadModelConfiguration;
import be.handlewithcare.projections.publication.PublicationConfiguration;
import be.handlewithcare.projections.rebuild.RebuildConfiguration;
import be.handlewithcare.projections.rows.RowsConfiguration;
import be.handlewithcare.veck.report.ReportConfiguration;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
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

/** The pages of figures on a real database with its events, and nothing else: who comes in is VECK. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({
    RowsConfiguration.class,
    DirectoryConfiguration.class,
    AuditConfiguration.class,
    MonitoringReadModelConfiguration.class,
    MonitoringConfiguration.class,
    PublicationConfiguration.class,
    RebuildConfiguration.class,
    ReportConfiguration.class
})
class FiguresTestApplication implements WebMvcConfigurer {
    static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

    @Bean
    EmbeddedPostgres server() throws IOException {
        return EmbeddedPostgres.builder().start();
    }

    @Bean
    DataSource dataSource(EmbeddedPostgres server) {
        HikariDataSource pool = new HikariDataSource();
        pool.setDataSource(server.getPostgresDatabase());
        return pool;
    }

    @Bean
    History history(DataSource dataSource) {
        return new StoredHistory(dataSource, new EventSerializer());
    }

    @Bean
    MovableClock clock() {
        return new MovableClock(NOW);
    }

    @Bean
    Zones zones() {
        return Zones.read();
    }

    /** Nobody takes part yet: each school that is hit can be trained. */
    @Bean
    SchoolRegister register() {
        return new SchoolRegister() {
            @Override
            public List<SchoolView> schools() {
                return List.of();
            }

            @Override
            public Optional<SchoolView> school(InstitutionNumber school) {
                return Optional.empty();
            }
        };
    }

    @Bean
    SecurityFilterChain open(HttpSecurity http) {
        return http.authorizeHttpRequests(all -> all.anyRequest().permitAll()).build();
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new HandlerMethodArgumentResolver() {
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
                return new Actor("veck", Actor.Role.VECK, "veck");
            }
        });
    }
}
