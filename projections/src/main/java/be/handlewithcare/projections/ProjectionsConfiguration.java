package be.handlewithcare.projections;

import be.handlewithcare.projections.audit.AuditConfiguration;
import be.handlewithcare.projections.desk.DeskConfiguration;
import be.handlewithcare.projections.directory.DirectoryConfiguration;
import be.handlewithcare.projections.monitoring.MonitoringConfiguration;
import be.handlewithcare.projections.publication.PublicationConfiguration;
import be.handlewithcare.projections.rebuild.RebuildAtStartConfiguration;
import be.handlewithcare.projections.reporting.ReportingConfiguration;
import be.handlewithcare.projections.work.WorkConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * The read models. Needs a {@code DataSource}, a {@code JdbcClient}, a {@code PlatformTransactionManager}, a {@code
 * Clock}, a {@code ZoneDirectory} and a {@code History}; gives the queries, the school directory, what is published, what limits lookups, the {@code AuditTrail}, the {@code UnfinishedWork} and, in their order, one {@code Projection} for
 * the desks, one for the trail and one for monitoring.
 */
@Configuration(proxyBeanMethods = false)
@Import({
    ReadModelsConfiguration.class,
    DeskConfiguration.class,
    DirectoryConfiguration.class,
    AuditConfiguration.class,
    MonitoringConfiguration.class,
    PublicationConfiguration.class,
    ReportingConfiguration.class,
    RebuildAtStartConfiguration.class,
    WorkConfiguration.class
})
public class ProjectionsConfiguration {}
