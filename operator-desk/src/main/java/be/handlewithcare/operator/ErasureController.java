package be.handlewithcare.operator;

import be.handlewithcare.core.child.EraseIdentities;
import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.core.ids.SignalId;
import be.handlewithcare.web.StrictJson;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Forgets a child on request. */
@RestController
final class ErasureController {
    private final EraseIdentities erase;
    private final StrictJson json;

    ErasureController(EraseIdentities erase, StrictJson json) {
        this.erase = erase;
        this.json = json;
    }

    /** Answers once it is done. May be repeated, with the same answer. */
    @PostMapping(
            path = "/api/operator/v1/erasures",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    ErasureAnswer erase(HttpServletRequest request, Actor by) {
        SignalId signal = json.read(request, ErasureRequest.class).read();
        return ErasureAnswer.of(erase.erase(signal, by));
    }
}
