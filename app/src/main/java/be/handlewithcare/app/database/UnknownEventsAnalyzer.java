package be.handlewithcare.app.database;

import be.handlewithcare.axon.store.UnknownEvents;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells an operator in two lines that the events come from a newer version, in place of a stack trace. */
final class UnknownEventsAnalyzer extends AbstractFailureAnalyzer<UnknownEvents> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, UnknownEvents cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Start the version that was installed last; an older one needs the backup made before it.",
                cause);
    }
}
