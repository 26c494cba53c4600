package be.handlewithcare.app.rooms;

import be.handlewithcare.schoolcalendar.HolidaysRefused;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells an operator in two lines which file to mend, in place of a stack trace. */
final class HolidaysRefusedAnalyzer extends AbstractFailureAnalyzer<HolidaysRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, HolidaysRefused cause) {
        return new FailureAnalysis(
                "HWC_HOLIDAYS_FILE is refused: " + cause.getMessage(),
                "Mend the file, or unset the variable to use the holidays that are shipped; docs/operations.md says how"
                        + " the file looks.",
                cause);
    }
}
