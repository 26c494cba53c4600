package be.handlewithcare.app.database;

import be.handlewithcare.vault.KeyRefused;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells an operator in two lines what is wrong with the key file, in place of a stack trace. */
final class KeyRefusedAnalyzer extends AbstractFailureAnalyzer<KeyRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, KeyRefused cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), cause.remedy(), cause);
    }
}
