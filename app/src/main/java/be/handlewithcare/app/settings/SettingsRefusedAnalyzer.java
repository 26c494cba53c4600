package be.handlewithcare.app.settings;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells an operator in two lines what to set, in place of a stack trace. */
final class SettingsRefusedAnalyzer extends AbstractFailureAnalyzer<SettingsRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, SettingsRefused cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Set what is named above and start again; docs/operations.md lists all. To try the program without settings, start the"
                        + " demo: make run.",
                cause);
    }
}
