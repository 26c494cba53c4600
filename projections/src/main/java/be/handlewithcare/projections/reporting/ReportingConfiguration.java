package be.handlewithcare.projections.reporting;

import be.handlewithcare.core.intervention.LookupAllowance;
import be.handlewithcare.core.intervention.ReportingLimits;
import be.handlewithcare.core.intervention.ReportingVolumes;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Limits lookups if there is a {@link ReportingLimits}; without one nothing is limited, and volumes are not watched. */
@Configuration(proxyBeanMethods = false)
public class ReportingConfiguration {

    @Bean
    LookupAllowance lookupAllowance(ObjectProvider<ReportingLimits> settings, JdbcClient jdbc) {
        ReportingLimits limits = settings.getIfAvailable();
        return limits == null ? LookupAllowance.UNLIMITED : new JdbcLookupAllowance(limits, jdbc);
    }

    @Bean
    ReportingVolumes reportingVolumes(ObjectProvider<ReportingLimits> settings, JdbcClient jdbc) {
        return new JdbcReportingVolumes(settings.getIfAvailable() != null, jdbc);
    }
}
