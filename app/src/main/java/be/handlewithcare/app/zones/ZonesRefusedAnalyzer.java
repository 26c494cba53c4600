package be.handlewithcare.app.zones;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells an operator in two lines which file to mend, in place of a stack trace. */
final class ZonesRefusedAnalyzer extends AbstractFailureAnalyzer<ZonesRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, ZonesRefused cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Mend the file, or unset the variable to use the list that is shipped. Its first line is"
                        + " code,name,province,municipalities,kbo,current; docs/operations.md says how the file looks.",
                cause);
    }
}
