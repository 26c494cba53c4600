package be.handlewithcare.schoollookup.magda;

import java.time.Duration;

/** There is no answer, or none that can be read. Says why by a code and carries nothing of what was read. */
final class NoAnswer extends Exception {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final Duration pause;

    private NoAnswer(String code, Duration pause) {
        super(code, null, false, false);
        this.code = code;
        this.pause = pause;
    }

    /** An outage: it may be over soon. */
    static NoAnswer outage(String code) {
        return new NoAnswer(code, Duration.ofSeconds(30));
    }

    /** It is not our turn for so long. */
    static NoAnswer noTurn(Duration wait) {
        return new NoAnswer("no-turn", wait);
    }

    /** Something answers that is not MAGDA as we know it; that takes somebody to mend it. */
    static NoAnswer strange(String code) {
        return new NoAnswer(code, Duration.ofMinutes(1));
    }

    static NoAnswer unreadable() {
        return strange("unreadable");
    }

    /** For the log of questions. */
    String code() {
        return code;
    }

    Duration pause() {
        return pause;
    }
}
