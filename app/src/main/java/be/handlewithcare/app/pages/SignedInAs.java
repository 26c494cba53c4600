package be.handlewithcare.app.pages;

import be.handlewithcare.app.security.ActorResolver;
import be.handlewithcare.core.decision.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Tells each page whom to greet, and so whether to offer signing out. */
@ControllerAdvice(annotations = Controller.class)
final class SignedInAs {
    private final ActorResolver actors;

    SignedInAs(ActorResolver actors) {
        this.actors = actors;
    }

    @ModelAttribute("signedInAs")
    @Nullable
    String signedInAs(@Nullable Authentication signedIn) {
        return actors.actor(signedIn).map(Actor::name).orElse(null);
    }
}
