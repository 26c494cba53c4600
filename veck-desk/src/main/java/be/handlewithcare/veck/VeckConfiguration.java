package be.handlewithcare.veck;

import be.handlewithcare.veck.access.AccessConfiguration;
import be.handlewithcare.veck.figures.FiguresConfiguration;
import be.handlewithcare.veck.monitoring.MonitoringConfiguration;
import be.handlewithcare.veck.report.ReportConfiguration;
import be.handlewithcare.veck.schools.SchoolsConfiguration;
import be.handlewithcare.veck.schools.official.OfficialListConfiguration;
import be.handlewithcare.veck.trail.TrailConfiguration;
import be.handlewithcare.web.WebConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The desk of VECK and of the auditor. */
@Configuration(proxyBeanMethods = false)
@Import({
    WebConfiguration.class,
    MonitoringConfiguration.class,
    FiguresConfiguration.class,
    ReportConfiguration.class,
    SchoolsConfiguration.class,
    OfficialListConfiguration.class,
    TrailConfiguration.class,
    AccessConfiguration.class
})
public class VeckConfiguration {}
