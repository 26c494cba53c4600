package be.handlewithcare.app.health;

import be.handlewithcare.app.health.Readiness.Trouble;
import be.handlewithcare.core.work.HealthOfParts.Part;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Tells a load balancer whether intake accepts reports: the program has started and is not stopping, each database is writable
 * and belongs to this program, and the issuer's keys have been read. A register that is refused or missing, a source that is
 * stopped or silent, or a calendar that ends soon is only reported: intake goes on.
 */
@RestController
final class HealthController {
    private final ApplicationAvailability application;
    private final Readiness readiness;
    private final SupportingParts supporting;

    HealthController(ApplicationAvailability application, Readiness readiness, SupportingParts supporting) {
        this.application = application;
        this.readiness = readiness;
        this.supporting = supporting;
    }

    @GetMapping("/health")
    ResponseEntity<Health> health() {
        Trouble trouble = readiness.now();
        return application.getReadinessState() == ReadinessState.ACCEPTING_TRAFFIC && trouble.isNone()
                ? ResponseEntity.ok(new Health(
                        "UP",
                        trouble(supporting.ofRegister().orElse(null)),
                        trouble(supporting.ofMagda().orElse(null)),
                        trouble(supporting.ofCalendar()),
                        null,
                        null,
                        null))
                : ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                        .body(new Health(
                                "DOWN",
                                null,
                                null,
                                null,
                                trouble.database(),
                                trouble.vaultDatabase(),
                                trouble.issuer()));
    }

    /** Returns the code of a part that somebody has to see to; null if it is in order or absent. */
    private static @Nullable String trouble(@Nullable Part part) {
        return part == null || part.good() ? null : part.state();
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Health(
            String status,
            @Nullable String register,
            @Nullable String magda,
            @Nullable String calendar,
            @Nullable DatabaseState database,
            @Nullable DatabaseState vaultDatabase,
            @Nullable String issuer) {}
}
