package be.handlewithcare.app.health;

import be.handlewithcare.app.health.Readiness.Trouble;
import be.handlewithcare.core.lookup.AskedSources;
import be.handlewithcare.core.lookup.AskedSources.AskedSource;
import be.handlewithcare.core.lookup.LookupSource;
import be.handlewithcare.core.lookup.Stoppages;
import be.handlewithcare.schoolcalendar.CalendarStatus;
import be.handlewithcare.schoollookup.register.RegisterState.Loaded;
import be.handlewithcare.schoollookup.register.RegisterState.Missing;
import be.handlewithcare.schoollookup.register.RegisterState.Refused;
import be.handlewithcare.schoollookup.register.RegisterStatus;
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
    private final @Nullable RegisterStatus register;
    private final AskedSources asked;
    private final @Nullable Stoppages stoppages;
    private final CalendarStatus calendar;

    HealthController(
            ApplicationAvailability application,
            Readiness readiness,
            @Nullable RegisterStatus register,
            AskedSources asked,
            @Nullable Stoppages stoppages,
            CalendarStatus calendar) {
        this.application = application;
        this.readiness = readiness;
        this.register = register;
        this.asked = asked;
        this.stoppages = stoppages;
        this.calendar = calendar;
    }

    @GetMapping("/health")
    ResponseEntity<Health> health() {
        Trouble trouble = readiness.now();
        return application.getReadinessState() == ReadinessState.ACCEPTING_TRAFFIC && trouble.isNone()
                ? ResponseEntity.ok(
                        new Health("UP", registerTrouble(), magdaTrouble(), calendarTrouble(), null, null, null))
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

    private @Nullable String registerTrouble() {
        return switch (register == null ? null : register.state()) {
            case null -> null;
            case Loaded _ -> null;
            case Refused _ -> "REFUSED";
            case Missing _ -> "MISSING";
        };
    }

    private @Nullable String magdaTrouble() {
        if (stoppages == null) {
            return null;
        }
        return asked.all().stream()
                .filter(source -> source.source() == LookupSource.MAGDA)
                .findFirst()
                .map(magda -> trouble(magda, stoppages))
                .orElse(null);
    }

    private static @Nullable String trouble(AskedSource source, Stoppages stoppages) {
        if (stoppages.of(source.source()).isPresent()) {
            return "STOPPED";
        }
        return source.silentSince() == null ? null : "SILENT";
    }

    private @Nullable String calendarTrouble() {
        return calendar.warning().map(Enum::name).orElse(null);
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
