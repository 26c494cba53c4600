package be.handlewithcare.core.testkit;

import be.handlewithcare.core.child.Identity;
import be.handlewithcare.core.lookup.EnrolmentSource;
import be.handlewithcare.core.lookup.LookupAnswer;
import be.handlewithcare.core.lookup.LookupQuestion;
import be.handlewithcare.core.lookup.LookupSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

/** A source of enrolments that says what a test lets it say; of other children it knows nothing. */
public final class RecordingLookup implements EnrolmentSource {
    private final LookupSource name;
    private final Map<Identity, Supplier<LookupAnswer>> answers = new ConcurrentHashMap<>();
    private final List<Question> asked = new CopyOnWriteArrayList<>();

    /** The register. */
    public RecordingLookup() {
        this(LookupSource.REGISTER);
    }

    public RecordingLookup(LookupSource name) {
        this.name = name;
    }

    /** What the source was asked. */
    public record Question(Identity child, LocalDate on) {}

    @Override
    public LookupSource name() {
        return name;
    }

    @Override
    public LookupAnswer find(LookupQuestion question) {
        asked.add(new Question(question.child(), question.on()));
        return answers.getOrDefault(question.child(), LookupAnswer.NotFound::new)
                .get();
    }

    /** From now on it says this of a child. */
    public void says(Identity child, LookupAnswer answer) {
        does(child, () -> answer);
    }

    /** From now on it does this when asked for a child. */
    public void does(Identity child, Supplier<LookupAnswer> behaviour) {
        answers.put(child, behaviour);
    }

    /** What was asked, in order. */
    public List<Question> asked() {
        return List.copyOf(asked);
    }

    /** How often it was asked for a child. */
    public long timesAsked(Identity child) {
        return asked.stream().filter(question -> question.child().equals(child)).count();
    }
}
