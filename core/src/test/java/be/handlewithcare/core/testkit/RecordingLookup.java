package be.handlewithcare.core.testkit;

import be.handlewithcare.core.child.Identity;
import be.handlewithcare.core.school.LookupAnswer;
import be.handlewithcare.core.school.SchoolLookup;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

/** A source of enrolments that says what a test lets it say; of other children it knows nothing. */
public final class RecordingLookup implements SchoolLookup {
    private final Map<Identity, Supplier<LookupAnswer>> answers = new ConcurrentHashMap<>();
    private final List<Question> asked = new CopyOnWriteArrayList<>();

    /** What the source was asked. */
    public record Question(Identity child, LocalDate on) {}

    @Override
    public LookupAnswer find(Identity child, LocalDate on) {
        asked.add(new Question(child, on));
        return answers.getOrDefault(child, LookupAnswer.NotFound::new).get();
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
