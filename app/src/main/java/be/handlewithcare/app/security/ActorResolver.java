package be.handlewithcare.app.security;

import be.handlewithcare.app.signin.ClaimReader;
import be.handlewithcare.app.signin.Person;
import be.handlewithcare.core.decision.Actor;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.resource.authentication.AbstractOAuth2TokenAuthenticationToken;

/** Finds the actor: the person of a session in the capacity that they chose, or the machine behind a token. */
public final class ActorResolver {
    private final ClaimReader claims;

    ActorResolver(ClaimReader claims) {
        this.claims = claims;
    }

    /** The actor behind a sign-in or a machine's token; empty for anybody else. */
    public Optional<Actor> actor(@Nullable Authentication authentication) {
        if (authentication instanceof AbstractOAuth2TokenAuthenticationToken<?> machine) {
            return MachineActor.of(claims.machine(machine.getTokenAttributes()));
        }
        if (authentication != null && authentication.getPrincipal() instanceof Person person) {
            return person.actor();
        }
        return Optional.empty();
    }
}
