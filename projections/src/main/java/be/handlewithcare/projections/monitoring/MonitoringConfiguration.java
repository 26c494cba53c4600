package be.handlewithcare.projections.monitoring;

import be.handlewithcare.core.decision.Projection;
import be.handlewithcare.projections.rebuild.ReadModel;
import be.handlewithcare.projections.rows.RowSink;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
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

    @Bean
    @Order(30)
    ReadModel monitoringReadModel() {
        return new MonitoringReadModel();
    }

    @Bean
    @Order(30)
    Projection monitoringProjection(RowSink sink) {
        return new MonitoringReadModel().into(sink);
    }
}
