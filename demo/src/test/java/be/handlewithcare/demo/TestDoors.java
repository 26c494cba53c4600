package be.handlewithcare.demo;

import be.handlewithcare.core.decision.Actor;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Something behind each door that says who came in. The controller, being nested, is a bean by itself. */
@Configuration(proxyBeanMethods = false)
class TestDoors {

    @RestController
    static final class Doors {
        @GetMapping({
            "/api/police/probe",
            "/api/veck/v1/schools/probe",
            "/api/veck/probe",
            "/api/audit/probe",
            "/api/operator/probe",
            "/police/probe",
            "/school/probe",
            "/veck/probe",
            "/audit/probe"
        })
        String who(Actor by) {
            return by.name() + " " + by.role() + " " + by.organisation();
        }

        @PostMapping({"/api/police/probe", "/api/veck/probe", "/school/probe"})
        String write(Actor by) {
            return who(by);
        }

        @GetMapping({"/veck/csrf", "/school/csrf"})
        String csrf(CsrfToken token) {
            return token.getToken();
        }

        @GetMapping("/nobody/probe")
        String forgotten() {
            return "a door that nobody guards";
        }
    }
}
