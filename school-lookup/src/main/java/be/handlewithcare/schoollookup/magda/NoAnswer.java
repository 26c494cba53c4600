package be.handlewithcare.schoollookup.magda;

import be.handlewithcare.core.lookup.LookupAnswer.Pending;
import be.handlewithcare.core.lookup.LookupAnswer.RateLimited;
import be.handlewithcare.core.lookup.LookupAnswer.Unavailable;
import java.time.Duration;

/** There is no answer, or none that can be read. Says why by a code and carries nothing of what was read. */
final class NoAnswer extends Exception {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient Pending pending;

    private NoAnswer(String code, Pending pending) {
        super(code, null, false, false);
        this.code = code;
        this.pending = pending;
    }

    /** An outage: it may be over soon. */
    static NoAnswer outage(String code) {
        return new NoAnswer(code, new Unavailable(Duration.ofSeconds(30)));
    }

    /** Our rate limit allows a question only after that time. */
    static NoAnswer noTurn(Duration wait) {
        return new NoAnswer("no-turn", new RateLimited(wait));
    }

    /**
     * The answer is not in the form of MAGDA. It is asked again soon: if only the answers about a few children are like that, the
     * others do not wait for them; if all are, the pauses grow.
     */
    static NoAnswer strange(String code) {
        return new NoAnswer(code, new Unavailable(Duration.ofSeconds(5)));
    }

    static NoAnswer unreadable() {
        return strange("unreadable");
    }

    /** For the log of questions. */
    String code() {
        return code;
    }

    Pending pending() {
        return pending;
    }
}
