package be.handlewithcare.veck.access;

import be.handlewithcare.core.child.Identity;
import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.web.StrictJson;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The right of access for systems. */
@RestController
final class AccessController {
    private final StrictJson json;
    private final RightOfAccess right;

    AccessController(StrictJson json, RightOfAccess right) {
        this.json = json;
        this.right = right;
    }

    @PostMapping(
            path = "/api/audit/v1/access-requests",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<AccessAnswer> access(HttpServletRequest request, Actor by) {
        Identity child = json.read(request, AccessRequest.class).read();
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(right.answer(child, by));
    }
}
