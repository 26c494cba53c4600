package be.handlewithcare.police;

import be.handlewithcare.core.audit.RefusalLog;
import be.handlewithcare.core.intervention.ReportInterventions;
import be.handlewithcare.core.signal.DecideOnSignals;
import be.handlewithcare.projections.desk.ZoneDesk;
import be.handlewithcare.web.StrictJson;
import be.handlewithcare.web.WebConfiguration;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The police API: interventions one by one or in a file, their signals, and what is decided on them. */
@Configuration(proxyBeanMethods = false)
@Import(WebConfiguration.class)
public class PoliceConfiguration {

    @Bean
    ReportReader reportReader(Clock clock) {
        return new ReportReader(clock);
    }

    @Bean
    InterventionController interventionController(
            StrictJson json, ReportReader reader, ReportInterventions reports, ZoneDesk desk) {
        return new InterventionController(json, reader, reports, desk);
    }

    @Bean
    BatchIntake batchIntake(ReportReader reader, ReportInterventions reports, Clock clock) {
        return new BatchIntake(new BatchReader(reader), reports, clock);
    }

    @Bean
    BatchController batchController(BatchIntake intake) {
        return new BatchController(intake);
    }

    @Bean
    SignalController signalController(ZoneDesk desk) {
        return new SignalController(desk);
    }

    @Bean
    CandidateSchools candidateSchools(DecideOnSignals decide, ZoneDesk desk, RefusalLog refusals) {
        return new CandidateSchools(decide, desk, refusals);
    }

    @Bean
    DecisionController decisionController(
            StrictJson json, DecideOnSignals decide, ZoneDesk desk, CandidateSchools candidates) {
        return new DecisionController(json, decide, desk, candidates);
    }
}
