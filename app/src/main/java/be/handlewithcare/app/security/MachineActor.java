package be.handlewithcare.app.security;

import be.handlewithcare.app.signin.ClaimsResult;
import be.handlewithcare.core.decision.Actor;
import java.util.Optional;

/** Derives a machine's actor from its token. */
final class MachineActor {
    private MachineActor() {}

    static Optional<Actor> of(ClaimsResult reading) {
        return reading.only()
                .filter(_ -> !reading.subject().isEmpty())
                .map(capacity -> new Actor(reading.subject(), capacity.role(), capacity.organisation()));
    }
}
