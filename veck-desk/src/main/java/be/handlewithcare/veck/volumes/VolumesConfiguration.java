package be.handlewithcare.veck.volumes;

import be.handlewithcare.core.audit.AuditTrail;
import be.handlewithcare.projections.monitoring.Volumes;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Volumes over HTTP. */
@Configuration(proxyBeanMethods = false)
public class VolumesConfiguration {

    @Bean
    VolumesController volumesController(Volumes volumes, AuditTrail trail, Clock clock) {
        return new VolumesController(volumes, trail, clock);
    }
}
