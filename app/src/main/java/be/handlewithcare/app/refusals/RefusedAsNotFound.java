package be.handlewithcare.app.refusals;

import be.handlewithcare.app.security.ActorResolver;
import be.handlewithcare.core.audit.RefusalLog;
import be.handlewithcare.core.decision.Rejected;
import be.handlewithcare.core.decision.Rule;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Records who asked the API for something that does not exist, before it answers: the thing may be another zone's. Pages record
 * this themselves. The next resolver writes the answer, also when recording failed.
 */
final class RefusedAsNotFound implements HandlerExceptionResolver, Ordered {
    private final ActorResolver actors;
    private final RefusalLog log;

    RefusedAsNotFound(ActorResolver actors, RefusalLog log) {
        this.actors = actors;
        this.log = log;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception thrown) {
        if (thrown instanceof Rejected rejected && rejected.rule() == Rule.NOT_FOUND && Asked.isApi(request)) {
            actors.actor(SecurityContextHolder.getContext().getAuthentication())
                    .ifPresent(actor ->
                            Asked.in(request).ifPresent(asked -> log.refused(actor, asked, Rule.NOT_FOUND.code())));
        }
        return null;
    }

    /** Runs before the resolver that answers. */
    @Override
    public int getOrder() {
        return -2;
    }
}
