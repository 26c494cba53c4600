package be.handlewithcare.projections.lookups;

import be.handlewithcare.core.intervention.LookupAllowance;
import be.handlewithcare.core.intervention.LookupSettings;
import be.handlewithcare.core.intervention.ReportingVolumes;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Limits on lookups, where there is a {@link LookupSettings}; without one nothing is limited, and nobody watches. */
@Configuration(proxyBeanMethods = false)
public class LookupsConfiguration {

    @Bean
    LookupAllowance lookupAllowance(ObjectProvider<LookupSettings> settings, JdbcClient jdbc) {
        LookupSettings limits = settings.getIfAvailable();
        return limits == null ? LookupAllowance.UNLIMITED : new JdbcLookupAllowance(limits, jdbc);
    }

    @Bean
    ReportingVolumes reportingVolumes(ObjectProvider<LookupSettings> settings, JdbcClient jdbc) {
        return settings.getIfAvailable() == null ? _ -> List.of() : new JdbcReportingVolumes(jdbc);
    }
}
