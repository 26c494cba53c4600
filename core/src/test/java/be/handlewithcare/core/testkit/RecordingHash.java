package be.handlewithcare.core.testkit;

import be.handlewithcare.core.ids.KeyedHash;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

/** Ids that meet themselves again, without a key. */
public final class RecordingHash implements KeyedHash {
    private final List<Question> asked = new CopyOnWriteArrayList<>();

    /** What an id was derived from. */
    public record Question(String kind, List<String> parts) {
        public Question {
            parts = List.copyOf(parts);
        }
    }

    @Override
    public UUID uuidOf(String kind, String... parts) {
        Question question = new Question(kind, List.of(parts));
        asked.add(question);
        return UUID.nameUUIDFromBytes(question.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** What was asked, in order. */
    public List<Question> asked() {
        return List.copyOf(asked);
    }
}
