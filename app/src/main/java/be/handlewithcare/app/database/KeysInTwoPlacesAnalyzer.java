package be.handlewithcare.app.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells an operator what to do, in place of a stack trace. */
final class KeysInTwoPlacesAnalyzer extends AbstractFailureAnalyzer<KeysInTwoPlaces> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, KeysInTwoPlaces cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Move the keys, as docs/operations.md says under \"The vault's own database\", and start again.",
                cause);
    }
}
