package be.handlewithcare.police.desk;

import be.handlewithcare.core.audit.RefusalLog;
import be.handlewithcare.core.intervention.ReportInterventions;
import be.handlewithcare.core.signal.DecideOnSignals;
import be.handlewithcare.police.BatchIntake;
import be.handlewithcare.police.CandidateSchools;
import be.handlewithcare.police.ReportReader;
import be.handlewithcare.projections.desk.SchoolRegister;
import be.handlewithcare.projections.desk.ZoneDesk;
import be.handlewithcare.projections.monitoring.ZoneVolumes;
import be.handlewithcare.web.page.Desk;
import be.handlewithcare.web.page.DeskPage;
import be.handlewithcare.web.page.PageConfiguration;
import be.handlewithcare.web.page.Wording;
import java.time.Clock;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The pages of a zone's officers. */
@Configuration(proxyBeanMethods = false)
@Import(PageConfiguration.class)
public class PoliceDeskConfiguration {

    @Bean
    DeskController policeDeskController(ZoneDesk desk, Clock clock) {
        return new DeskController(desk, clock);
    }

    @Bean
    OwnSignals ownSignals(ZoneDesk desk, RefusalLog refusals) {
        return new OwnSignals(desk, refusals);
    }

    @Bean
    SignalSheet signalSheet(ZoneDesk desk, SchoolRegister schools, CandidateSchools candidates, Clock clock) {
        return new SignalSheet(desk, schools, candidates, clock);
    }

    @Bean
    SignalPageController signalPageController(OwnSignals signals, SignalSheet sheet, DecideOnSignals decide) {
        return new SignalPageController(signals, sheet, decide);
    }

    @Bean
    DecisionFormController decisionFormController(OwnSignals signals, SignalSheet sheet, DecideOnSignals decide) {
        return new DecisionFormController(signals, sheet, decide);
    }

    @Bean
    WrittenTime writtenTime(MessageSource words, Clock clock) {
        return new WrittenTime(words, clock);
    }

    @Bean
    ReportFormController reportFormController(
            ReportReader reader, ReportInterventions reports, WrittenTime times, Clock clock) {
        return new ReportFormController(new ReportFormReader(reader, times), reports, times, clock);
    }

    @Bean
    InterventionPageController interventionPageController(OwnSignals signals) {
        return new InterventionPageController(signals);
    }

    @Bean
    BatchPageController batchPageController(BatchIntake intake) {
        return new BatchPageController(intake);
    }

    @Bean
    FiguresController figuresController(ZoneVolumes volumes, Clock clock) {
        return new FiguresController(volumes, clock);
    }

    @Bean
    DeskRefusals policeDeskRefusals() {
        return new DeskRefusals();
    }

    @Bean
    Desk policeDesk() {
        return new Desk(
                "/police",
                List.of(
                        new DeskPage("/police", "police.page.signals"),
                        new DeskPage("/police/report", "police.page.report"),
                        new DeskPage("/police/batch", "police.page.batch"),
                        new DeskPage("/police/figures", "police.page.figures")));
    }

    @Bean
    Wording policeWording() {
        return new Wording("words/police");
    }
}
