package be.handlewithcare.projections.monitoring;

import be.handlewithcare.core.decision.Projection;
import be.handlewithcare.projections.rebuild.ReadModel;
import be.handlewithcare.projections.rows.RowSink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The read model of what is counted, and what keeps it up to date. */
@Configuration(proxyBeanMethods = false)
public class MonitoringReadModelConfiguration {

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
