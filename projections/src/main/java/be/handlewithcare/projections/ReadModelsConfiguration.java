package be.handlewithcare.projections;

import be.handlewithcare.projections.desk.DeskReadModelConfiguration;
import be.handlewithcare.projections.monitoring.MonitoringReadModelConfiguration;
import be.handlewithcare.projections.rebuild.RebuildConfiguration;
import be.handlewithcare.projections.rows.RowsConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * All read models and their rebuild, without the queries: as much as {@code make rebuild} needs. Needs a {@code DataSource}, a
 * {@code PlatformTransactionManager} and a {@code History}.
 */
@Configuration(proxyBeanMethods = false)
@Import({
    RowsConfiguration.class,
    DeskReadModelConfiguration.class,
    MonitoringReadModelConfiguration.class,
    RebuildConfiguration.class
})
public class ReadModelsConfiguration {}
