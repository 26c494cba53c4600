package be.handlewithcare.projections.desk;

import be.handlewithcare.core.decision.Projection;
import be.handlewithcare.projections.rebuild.ReadModel;
import be.handlewithcare.projections.rows.RowSink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The read model of the desks, and what keeps it up to date. */
@Configuration(proxyBeanMethods = false)
public class DeskReadModelConfiguration {

    @Bean
    @Order(10)
    ReadModel deskReadModel() {
        return new DeskReadModel();
    }

    @Bean
    @Order(10)
    Projection deskProjection(RowSink sink) {
        return new DeskReadModel().into(sink);
    }
}
