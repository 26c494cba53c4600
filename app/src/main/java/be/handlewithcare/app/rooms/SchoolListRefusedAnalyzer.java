package be.handlewithcare.app.rooms;

import be.handlewithcare.veck.schools.SchoolListRefused;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells an operator in two lines which file to mend, in place of a stack trace. */
final class SchoolListRefusedAnalyzer extends AbstractFailureAnalyzer<SchoolListRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, SchoolListRefused cause) {
        return new FailureAnalysis(
                "HWC_SCHOOLS_FILE is refused: " + cause.getMessage(),
                "Mend the file. Its first line is institution,name,municipality,mailbox,joined_on,left_on; days are"
                        + " written as 2026-09-01, and left_on may be empty.",
                cause);
    }
}
