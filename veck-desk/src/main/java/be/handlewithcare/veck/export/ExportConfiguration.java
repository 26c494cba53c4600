package be.handlewithcare.veck.export;

import be.handlewithcare.core.audit.AuditTrail;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Files of figures. */
@Configuration(proxyBeanMethods = false)
public class ExportConfiguration {

    @Bean
    FileExport fileExport(AuditTrail trail, Clock clock) {
        return new FileExport(trail, clock);
    }
}
