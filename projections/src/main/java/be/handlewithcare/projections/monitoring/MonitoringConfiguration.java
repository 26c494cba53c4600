package be.handlewithcare.projections.monitoring;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is counted. */
@Configuration(proxyBeanMethods = false)
public class MonitoringConfiguration {

    @Bean
    JdbcVolumes volumes(JdbcClient jdbc, Clock clock) {
        return new JdbcVolumes(jdbc, clock);
    }

    @Bean
    Promptness promptness(JdbcClient jdbc) {
        return new JdbcPromptness(jdbc);
    }

    @Bean
    SchoolHits schoolHits(JdbcClient jdbc) {
        return new JdbcSchoolHits(jdbc);
    }

    @Bean
    OpenSignals openSignals(JdbcClient jdbc, Clock clock) {
        return new JdbcOpenSignals(jdbc, clock);
    }

    @Bean
    SignalsOfChild signalsOfChild(JdbcClient jdbc, Clock clock) {
        return new JdbcSignalsOfChild(jdbc, clock);
    }
}
