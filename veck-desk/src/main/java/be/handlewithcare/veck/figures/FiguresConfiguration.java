package be.handlewithcare.veck.figures;

import be.handlewithcare.core.zone.ZoneDirectory;
import be.handlewithcare.projections.desk.SchoolRegister;
import be.handlewithcare.projections.directory.SchoolDirectory;
import be.handlewithcare.projections.monitoring.OpenSignals;
import be.handlewithcare.projections.monitoring.Promptness;
import be.handlewithcare.projections.monitoring.SchoolHits;
import be.handlewithcare.projections.monitoring.Volumes;
import be.handlewithcare.veck.export.ExportConfiguration;
import be.handlewithcare.veck.export.FileExport;
import be.handlewithcare.web.page.Desk;
import be.handlewithcare.web.page.DeskPage;
import be.handlewithcare.web.page.PageConfiguration;
import be.handlewithcare.web.page.Times;
import be.handlewithcare.web.page.Wording;
import java.time.Clock;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** VECK's page of figures. */
@Configuration(proxyBeanMethods = false)
@Import({PageConfiguration.class, ExportConfiguration.class})
public class FiguresConfiguration {

    @Bean
    FindSchoolsReached findSchoolsReached(SchoolRegister register, SchoolDirectory directory, ZoneDirectory zones) {
        return new FindSchoolsReached(register, directory, zones);
    }

    @Bean
    FindFigures findFigures(
            Volumes volumes,
            Promptness promptness,
            OpenSignals open,
            SchoolHits hits,
            FindSchoolsReached schools,
            ZoneDirectory zones,
            Clock clock) {
        return new FindFigures(volumes, promptness, open, hits, schools, zones, clock);
    }

    @Bean
    FiguresController veckFiguresController(FindFigures figures, ZoneDirectory zones, Clock clock) {
        return new FiguresController(figures, zones, clock);
    }

    @Bean
    FiguresExportController figuresExportController(
            FindFigures figures, ZoneDirectory zones, MessageSource messageSource, FileExport export, Clock clock) {
        return new FiguresExportController(figures, zones, messageSource, export, clock);
    }

    /** Templates know it as {@code @figureWords}. */
    @Bean
    FigureWords figureWords(MessageSource messageSource, Times times) {
        return new FigureWords(messageSource, times);
    }

    @Bean
    Desk veckDesk() {
        return new Desk(
                "/veck",
                List.of(
                        new DeskPage("/veck", "veck.page.figures"),
                        new DeskPage("/veck/report", "veck.page.report"),
                        new DeskPage("/veck/schools", "schools.page.list"),
                        new DeskPage("/veck/schools/import", "schools.page.import")));
    }

    @Bean
    Wording veckWording() {
        return new Wording("words/veck");
    }
}
