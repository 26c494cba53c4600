package be.handlewithcare.app.health;

import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells a load balancer whether intake accepts: started wholly, not stopping, and the database answers. */
@RestController
final class HealthController {
    private final ApplicationAvailability application;
    private final DatabaseProbe database;

    HealthController(ApplicationAvailability application, DatabaseProbe database) {
        this.application = application;
        this.database = database;
    }

    @GetMapping("/health")
    ResponseEntity<Health> health() {
        boolean ready = application.getReadinessState() == ReadinessState.ACCEPTING_TRAFFIC && database.answers();
        return ready
                ? ResponseEntity.ok(new Health("UP"))
                : ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).body(new Health("DOWN"));
    }

    record Health(String status) {}
}
