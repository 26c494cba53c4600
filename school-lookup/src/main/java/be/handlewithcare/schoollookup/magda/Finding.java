package be.handlewithcare.schoollookup.magda;

import be.handlewithcare.core.lookup.LookupAnswer.Inconclusive;
import be.handlewithcare.core.lookup.LookupAnswer.Pending;
import be.handlewithcare.core.lookup.LookupAnswer.TooMany;
import be.handlewithcare.core.lookup.LookupAnswer.Unavailable;
import be.handlewithcare.core.lookup.LookupSource;
import be.handlewithcare.core.lookup.Stoppages;
import be.handlewithcare.schoollookup.magda.Heard.ForAPerson;
import be.handlewithcare.schoollookup.magda.Heard.Incomplete;
import be.handlewithcare.schoollookup.magda.Heard.NotYet;
import be.handlewithcare.schoollookup.magda.Heard.Nothing;
import be.handlewithcare.schoollookup.magda.Heard.OneOfSeveral;
import be.handlewithcare.schoollookup.magda.Heard.Replaced;
import be.handlewithcare.schoollookup.magda.Heard.Told;
import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a reply comes down to.
 *
 * @param theirReference MAGDA's own reference, if it told one
 * @param code for the log of questions
 * @param meaning of the exception that decided, if one did
 */
record Finding<T>(
        @Nullable String theirReference,
        String code,
        @Nullable Meaning meaning,
        Heard<T> heard) {
    private static final Logger LOG = LoggerFactory.getLogger(Finding.class);
    private static final String OK = "ok";
    private static final Pending TOO_MANY = new TooMany(Duration.ofSeconds(30));
    private static final Pending SOURCE_SILENT = new Inconclusive(Duration.ofSeconds(5), true);
    private static final Pending UNKNOWN = new Inconclusive(Duration.ofSeconds(10), false);
    private static final Pending STOPPED = new Unavailable(Duration.ofMinutes(1));

    static <T> Finding<T> none(NoAnswer why) {
        return new Finding<>(null, why.code(), null, new NotYet<>(why.pending()));
    }

    static <T> Finding<T> in(Reply reply, Question<T> question) {
        boolean withData = reply.hasData(question.service().entry());
        @Nullable T data = withData && reply.content() != null ? question.read(reply.content()) : null;
        Optional<Complaint> decisive = reply.complaints().stream()
                .filter(complaint -> data == null || !complaint.meaning().yieldsToData(complaint.error()))
                .min(Comparator.comparing(Complaint::meaning));
        if (decisive.isEmpty()) {
            return new Finding<>(reply.theirReference(), OK, null, data == null ? new Nothing<>() : new Told<>(data));
        }
        Complaint complaint = decisive.get();
        return new Finding<>(reply.theirReference(), complaint.code(), complaint.meaning(), heard(complaint, data));
    }

    private static <T> Heard<T> heard(Complaint complaint, @Nullable T data) {
        return switch (complaint.meaning()) {
            case WE_MAY_NOT -> new NotYet<>(STOPPED);
            case TOO_MANY -> new NotYet<>(TOO_MANY);
            case SOURCE_SILENT -> new NotYet<>(SOURCE_SILENT);
            case UNKNOWN -> new NotYet<>(UNKNOWN);
            case INCOMPLETE -> data == null ? new ForAPerson<>() : new Incomplete<>(data);
            case SEVERAL -> new OneOfSeveral<>(data);
            case OUR_FAULT, FOR_A_PERSON, OBSCURE -> new ForAPerson<>();
            case REPLACED -> new Replaced<>(complaint.numbers());
            case NO_SUCH_NUMBER, NO_DATA -> new Nothing<>();
        };
    }

    /** Stops all questions if we may not ask, and tells the operator if we asked wrongly. Nothing else takes more. */
    void whatItTakes(Stoppages stoppages, Reference reference) {
        if (meaning == Meaning.WE_MAY_NOT) {
            stoppages.stop(LookupSource.MAGDA, code);
        } else if (meaning == Meaning.OUR_FAULT) {
            LOG.error("MAGDA_CALLS_OUR_QUESTION_WRONG: {} to question {}", code, reference.value());
        }
    }

    /** It may hold a person. */
    @Override
    public String toString() {
        return "Finding[" + code + "]";
    }
}
