package be.handlewithcare.veck.monitoring;

import be.handlewithcare.core.audit.AuditTrail;
import be.handlewithcare.projections.monitoring.Promptness;
import be.handlewithcare.projections.monitoring.Volumes;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Volumes and promptness over HTTP. */
@Configuration(proxyBeanMethods = false)
public class MonitoringConfiguration {

    @Bean
    VolumesController volumesController(Volumes volumes, AuditTrail trail, Clock clock) {
        return new VolumesController(volumes, new CsvExport(trail, clock));
    }

    @Bean
    PromptnessController promptnessController(Promptness promptness, AuditTrail trail, Clock clock) {
        return new PromptnessController(promptness, new CsvExport(trail, clock));
    }
}
