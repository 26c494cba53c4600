package be.handlewithcare.veck.report;

import be.handlewithcare.core.zone.ZoneDirectory;
import be.handlewithcare.projections.desk.SchoolRegister;
import be.handlewithcare.projections.monitoring.Promptness;
import be.handlewithcare.projections.monitoring.SchoolHits;
import be.handlewithcare.projections.monitoring.Volumes;
import be.handlewithcare.projections.publication.PublicVolumes;
import be.handlewithcare.veck.export.ExportsAtOnce;
import be.handlewithcare.veck.export.FileExport;
import be.handlewithcare.veck.figures.FigureWords;
import be.handlewithcare.veck.figures.FiguresConfiguration;
import be.handlewithcare.veck.figures.FindSchoolsReached;
import be.handlewithcare.web.page.Times;
import java.time.Clock;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.thymeleaf.ITemplateEngine;

/** VECK's yearly report. */
@Configuration(proxyBeanMethods = false)
@Import(FiguresConfiguration.class)
public class ReportConfiguration {

    @Bean
    FindReport findReport(
            Volumes volumes,
            Promptness promptness,
            SchoolHits hits,
            FindSchoolsReached schools,
            SchoolRegister register,
            ZoneDirectory zones,
            Clock clock) {
        return new FindReport(volumes, promptness, hits, schools, register, zones, clock);
    }

    @Bean
    ReportPdf reportPdf(ITemplateEngine templates, FigureWords words, Times times, ExportsAtOnce exports) {
        return new ReportPdf(templates, words, times, new PdfPress(exports));
    }

    @Bean
    PublicReports publicReports(PublicVolumes volumes, ZoneDirectory zones, Clock clock) {
        return new PublicReports(volumes, zones, clock);
    }

    @Bean
    ReportFiles reportFiles(ReportPdf press, MessageSource messageSource, FileExport export) {
        return new ReportFiles(press, messageSource, export);
    }

    @Bean
    PublicReportController publicReportController(PublicReports reports, ReportFiles files, Clock clock) {
        return new PublicReportController(reports, files, clock);
    }

    @Bean
    ReportController veckReportController(FindReport reports, Clock clock) {
        return new ReportController(reports, clock);
    }

    @Bean
    ReportExportController veckReportExportController(FindReport reports, ReportFiles files, Clock clock) {
        return new ReportExportController(reports, files, clock);
    }
}
