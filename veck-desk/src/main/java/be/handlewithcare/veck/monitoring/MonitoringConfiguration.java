package be.handlewithcare.veck.monitoring;

import be.handlewithcare.core.zone.ZoneDirectory;
import be.handlewithcare.projections.monitoring.Promptness;
import be.handlewithcare.projections.monitoring.Volumes;
import be.handlewithcare.projections.publication.PublicVolumes;
import be.handlewithcare.veck.export.ExportConfiguration;
import be.handlewithcare.veck.export.FileExport;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Volumes and promptness over HTTP. */
@Configuration(proxyBeanMethods = false)
@Import(ExportConfiguration.class)
public class MonitoringConfiguration {

    @Bean
    VolumesController volumesController(Volumes volumes, ZoneDirectory zones, FileExport export) {
        return new VolumesController(volumes, zones, export);
    }

    @Bean
    PublicVolumesController publicVolumesController(PublicVolumes volumes, ZoneDirectory zones, FileExport export) {
        return new PublicVolumesController(volumes, zones, export);
    }

    @Bean
    PromptnessController promptnessController(Promptness promptness, ZoneDirectory zones, FileExport export) {
        return new PromptnessController(promptness, zones, export);
    }
}
