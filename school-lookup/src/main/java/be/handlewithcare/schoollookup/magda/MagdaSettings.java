package be.handlewithcare.schoollookup.magda;

import be.handlewithcare.core.network.ThisMachine;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How MAGDA is reached and who we are to it.
 *
 * @param endpoint of the web service; https, or http on this machine
 * @param sender how MAGDA knows us ({@code Afzender/Identificatie}), 1 to 120 characters
 * @param capacity in which we ask ({@code Hoedanigheid}), if it was agreed
 * @param personSearch whether we may search people by name; without it each child is for a person to place
 * @param keyStore our certificate and its key; needed for https and to sign
 * @param trustStore who may answer, if not the authorities that Java trusts
 * @param signing whether the body of each question is signed
 * @param connectPatience how long to wait for a connection
 * @param answerPatience how long to wait for the whole answer to one question
 * @param lookupPatience how long all questions for one child may take together, waiting for a turn included
 * @param answerLimitBytes what is longer is not read
 */
public record MagdaSettings(
        URI endpoint,
        String sender,
        @Nullable String capacity,
        boolean personSearch,
        PersonSource personSource,
        @Nullable Store keyStore,
        @Nullable Store trustStore,
        boolean signing,
        Duration connectPatience,
        Duration answerPatience,
        Duration lookupPatience,
        int answerLimitBytes) {
    /** Waiting for a connection, when nothing else is set. */
    public static final Duration CONNECT_PATIENCE = Duration.ofSeconds(5);

    /** Waiting for a whole answer, when nothing else is set. */
    public static final Duration ANSWER_PATIENCE = Duration.ofSeconds(8);

    /** All questions for one child, when nothing else is set. */
    public static final Duration LOOKUP_PATIENCE = Duration.ofSeconds(20);

    /** The longest answer, when nothing else is set: 99 enrolments are about 200,000 bytes. */
    public static final int ANSWER_LIMIT_BYTES = 1_000_000;

    private static final int LONGEST_SENDER = 120;

    /** Where people are searched by name. */
    public enum PersonSource {
        /** The national register. */
        RR,
        /** The crossroads bank for social security. */
        KSZ
    }

    /**
     * A PKCS 12 file.
     *
     * @param password of the file and of what is in it
     */
    public record Store(Path file, String password) {
        @Override
        public String toString() {
            return "Store[" + file + "]";
        }
    }

    /** @throws MagdaRefused naming the setting that is missing or wrong, never its value */
    public MagdaSettings {
        boolean secure = "https".equals(endpoint.getScheme());
        require(
                endpoint.getHost() != null && (secure || isPlainOnThisMachine(endpoint)),
                "HWC_MAGDA_URL",
                "is no https address");
        require(endpoint.getUserInfo() == null, "HWC_MAGDA_URL", "holds a password");
        require(
                !sender.isBlank() && sender.length() <= LONGEST_SENDER,
                "HWC_MAGDA_SENDER",
                "is not 1 to 120 characters");
        require(capacity == null || !capacity.isBlank(), "HWC_MAGDA_CAPACITY", "is empty");
        require(!secure || keyStore != null, "HWC_MAGDA_KEY_STORE_FILE", "is missing: MAGDA asks who we are");
        require(!signing || keyStore != null, "HWC_MAGDA_KEY_STORE_FILE", "is missing: there is nothing to sign with");
        require(connectPatience.isPositive(), "HWC_MAGDA_CONNECT_SECONDS", "is not above zero");
        require(answerPatience.isPositive(), "HWC_MAGDA_ANSWER_SECONDS", "is not above zero");
        if (!lookupPatience.isPositive() || answerLimitBytes <= 0) {
            throw new IllegalArgumentException("a limit is not above zero");
        }
    }

    /** Returns whether it is http on the loopback, which needs no certificate. */
    public static boolean isPlainOnThisMachine(URI endpoint) {
        return "http".equals(endpoint.getScheme()) && ThisMachine.has(endpoint);
    }

    private static void require(boolean met, String setting, String problem) {
        if (!met) {
            throw new MagdaRefused(setting, problem);
        }
    }
}
