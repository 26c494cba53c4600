package be.handlewithcare.veck.export;

import be.handlewithcare.core.audit.AuditTrail;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Files of figures. */
@Configuration(proxyBeanMethods = false)
public class ExportConfiguration {

    @Bean
    ExportsAtOnce exportsAtOnce() {
        return new ExportsAtOnce();
    }

    @Bean
    FileExport fileExport(AuditTrail trail, Clock clock, ExportsAtOnce exports) {
        return new FileExport(trail, clock, exports);
    }
}
