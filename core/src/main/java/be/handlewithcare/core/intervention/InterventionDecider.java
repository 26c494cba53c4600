package be.handlewithcare.core.intervention;

import be.handlewithcare.core.decision.Decider;
import be.handlewithcare.core.decision.Rejected;
import be.handlewithcare.core.decision.Rule;
import be.handlewithcare.core.intervention.InterventionCommand.ReportIntervention;
import be.handlewithcare.core.intervention.InterventionEvent.InterventionReported;
import be.handlewithcare.core.intervention.InterventionState.NotReported;
import be.handlewithcare.core.intervention.InterventionState.Reported;
import java.util.List;

/** An intervention is reported once. The same report again changes nothing; another one under its reference is refused. */
public final class InterventionDecider implements Decider<InterventionCommand, InterventionState, InterventionEvent> {

    @Override
    public InterventionState initial() {
        return new NotReported();
    }

    @Override
    public List<InterventionEvent> decide(InterventionCommand command, InterventionState state) {
        return switch (command) {
            case ReportIntervention report -> report(report, state);
        };
    }

    private static List<InterventionEvent> report(ReportIntervention report, InterventionState state) {
        return switch (state) {
            case NotReported() -> {
                ReportRules.notTooOld(report.happened().occurredAt(), report.at());
                yield List.of(InterventionReported.of(
                        report.happened(), report.content(), report.children().signals(), report.at()));
            }
            case Reported(var first) when first.content().equals(report.content()) -> List.of();
            case Reported _ -> throw new Rejected(Rule.REFERENCE_REUSED);
        };
    }

    @Override
    public InterventionState evolve(InterventionState state, InterventionEvent event) {
        return switch (event) {
            case InterventionReported reported -> new Reported(reported);
        };
    }
}
