package be.handlewithcare.web;

import be.handlewithcare.core.decision.Rejected;
import be.handlewithcare.core.decision.Rule;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Refuses in every way there is. */
@RestController
class RefusingController {

    record Letter(String to) {}

    static final CountDownLatch ASKED = new CountDownLatch(1);
    static final CountDownLatch GONE = new CountDownLatch(1);

    private final StrictJson json;

    RefusingController(StrictJson json) {
        this.json = json;
    }

    @GetMapping("/api/rejected/{rule}")
    void rejected(@PathVariable Rule rule) {
        throw new Rejected(rule);
    }

    @GetMapping("/api/used-up")
    void usedUp() {
        throw new Rejected(Rule.LOOKUPS_USED_UP, Duration.ofMillis(60_001));
    }

    @GetMapping("/api/overtaken")
    void overtaken() {
        throw new Conflict(Rule.NOT_AWAITING, "letter", new Letter("somebody"));
    }

    @GetMapping("/api/fields")
    void fields() {
        Fields fields = new Fields();
        fields.required("/name", null, name -> name);
        fields.optional("/nickname", null, name -> name);
        fields.check("/children/2/birthDate", () -> {
            throw new Rejected(Rule.NOT_A_CHILD);
        });
        fields.throwIfAny();
    }

    @PostMapping(path = "/api/letters", consumes = "application/json", produces = "application/json")
    Letter letter(HttpServletRequest request) {
        return json.read(request, Letter.class);
    }

    @GetMapping("/api/needs")
    String needs(@RequestParam int number) {
        return "" + number;
    }

    /** Answers after the caller has gone. */
    @GetMapping(path = "/api/late", produces = "application/json")
    Letter late() throws InterruptedException {
        ASKED.countDown();
        GONE.await();
        return new Letter("a".repeat(4_000_000));
    }

    @GetMapping("/api/failing/{how}")
    void failing(@PathVariable String how) throws Exception {
        throw switch (how) {
            case "away" ->
                new DataAccessResourceFailureException("canary-secret", new SQLException("canary-secret", "08006"));
            case "slow" -> new QueryTimeoutException("canary-secret", new SQLException("canary-secret", "57014"));
            case "no-transaction" ->
                new CannotCreateTransactionException(
                        "canary-secret", new SQLTransientConnectionException("canary-secret"));
            case "shut-down" -> new IllegalStateException("canary-secret", new SQLException("canary-secret", "57P01"));
            case "unknown-outcome" ->
                new TransactionSystemException("canary-secret", new SQLException("canary-secret", "40003"));
            case "violated" ->
                new DataIntegrityViolationException("canary-secret", new SQLException("canary-secret", "23505"));
            case "io" -> new IOException("canary-secret");
            default -> new IllegalStateException("canary-secret", new SQLException("canary-secret"));
        };
    }
}
