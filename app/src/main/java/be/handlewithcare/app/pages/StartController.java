package be.handlewithcare.app.pages;

import be.handlewithcare.app.security.ActorResolver;
import be.handlewithcare.core.decision.Actor.Role;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page: one's own desk, or a welcome. */
@Controller
final class StartController {
    private final ActorResolver actors;
    private final Welcome welcome;

    StartController(ActorResolver actors, Welcome welcome) {
        this.actors = actors;
        this.welcome = welcome;
    }

    @GetMapping("/")
    String start(@Nullable Authentication signedIn, Model model) {
        return actors.actor(signedIn)
                .flatMap(actor -> desk(actor.role()))
                .map(desk -> "redirect:" + desk)
                .orElseGet(() -> welcome.page(model));
    }

    /** Machines work through the API. */
    private static Optional<String> desk(Role role) {
        return switch (role) {
            case DIRECTOR -> Optional.of("/school");
            case OFFICER -> Optional.of("/police");
            case VECK -> Optional.of("/veck");
            case AUDITOR -> Optional.of("/audit");
            case OPERATOR -> Optional.of("/operator");
            case ZONE_SYSTEM, SYSTEM -> Optional.empty();
        };
    }
}
