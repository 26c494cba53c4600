package be.handlewithcare.app.rooms;

import be.handlewithcare.schoollookup.magda.MagdaRefused;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells an operator in two lines which setting of MAGDA to mend, in place of a stack trace. */
final class MagdaRefusedAnalyzer extends AbstractFailureAnalyzer<MagdaRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, MagdaRefused cause) {
        return new FailureAnalysis(
                String.valueOf(cause.getMessage()),
                "Set what is named above and start again; docs/operations.md lists all.",
                cause);
    }
}
