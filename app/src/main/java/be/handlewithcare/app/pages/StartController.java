package be.handlewithcare.app.pages;

import be.handlewithcare.app.security.ActorResolver;
import be.handlewithcare.app.settings.Profile;
import be.handlewithcare.app.settings.Settings;
import be.handlewithcare.core.decision.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page: one's own desk, or the way to sign in. The demo first tells what this is. */
@Controller
final class StartController {
    private static final String SIGN_IN = "redirect:/oauth2/authorization/hwc";

    private final Settings settings;
    private final ActorResolver actors;

    StartController(Settings settings, ActorResolver actors) {
        this.settings = settings;
        this.actors = actors;
    }

    @GetMapping("/")
    String start(@Nullable Authentication signedIn) {
        if (signedIn == null) {
            return settings.profile() == Profile.DEMO ? "demo/start" : SIGN_IN;
        }
        return actors.actor(signedIn)
                .map(Actor::role)
                .map(role -> "redirect:" + desk(role))
                .orElseThrow(() -> new AccessDeniedException("no role here"));
    }

    private static String desk(Actor.Role role) {
        return switch (role) {
            case OFFICER -> "/police";
            case DIRECTOR -> "/school";
            case VECK -> "/veck";
            case AUDITOR -> "/audit";
            case OPERATOR -> "/api/operator/v1/backlog";
            case ZONE_SYSTEM, SYSTEM -> throw new AccessDeniedException("machines have no desk");
        };
    }
}
