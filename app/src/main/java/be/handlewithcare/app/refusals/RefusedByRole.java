package be.handlewithcare.app.refusals;

import be.handlewithcare.app.security.ActorResolver;
import be.handlewithcare.core.audit.RefusalLog;
import be.handlewithcare.core.decision.Actor;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authorization.event.AuthorizationDeniedEvent;
import org.springframework.security.core.Authentication;

/**
 * Records that an authenticated caller has the wrong role or scope for a part of the application. Covers the API and the pages,
 * since every filter chain publishes the event. An anonymous request names nobody and is not recorded.
 */
final class RefusedByRole {
    private static final String FORBIDDEN = "forbidden";
    private static final String NO_ROLE = "no-role";

    private final ActorResolver actors;
    private final RefusalLog log;

    RefusedByRole(ActorResolver actors, RefusalLog log) {
        this.actors = actors;
        this.log = log;
    }

    @EventListener
    void denied(AuthorizationDeniedEvent<?> denied) {
        Authentication who = denied.getAuthentication().get();
        if (who == null || who instanceof AnonymousAuthenticationToken || !who.isAuthenticated()) {
            return;
        }
        if (denied.getObject() instanceof HttpServletRequest request) {
            Optional<Actor> actor = actors.actor(who);
            Asked.in(request)
                    .ifPresent(asked ->
                            log.refused(actor.orElse(Actor.SYSTEM), asked, actor.isPresent() ? FORBIDDEN : NO_ROLE));
        }
    }
}
