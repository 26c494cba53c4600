package be.handlewithcare.axon.store;

import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.core.decision.DomainEvent;
import be.handlewithcare.core.intervention.InterventionEvent;
import be.handlewithcare.core.notice.NoticeEvent;
import be.handlewithcare.core.school.SchoolEvent;
import be.handlewithcare.core.signal.SignalEvent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is stored stays readable: the form of each event is approved in a file, once and for all. */
class ApprovedEventsTest {
    private final EventSerializer serializer = new EventSerializer();

    static List<DomainEvent> examples() {
        return EventExamples.ALL;
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anEventIsStoredInItsApprovedForm(DomainEvent event) {
        assertThat(stored(event).getData()).isEqualTo(approved(event));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anApprovedFormIsReadAsTheEvent(DomainEvent event) {
        DomainEvent read = serializer.deserialize(new SimpleSerializedObject<>(
                approved(event), String.class, stored(event).getType()));

        assertThat(read).isEqualTo(event);
    }

    @Test
    void eachEventOfEachFamilyHasAWireNameAndAnExample() {
        List<Class<?>> published = Stream.of(
                        InterventionEvent.class, SignalEvent.class, NoticeEvent.class, SchoolEvent.class)
                .<Class<?>>flatMap(family -> Stream.of(family.getPermittedSubclasses()))
                .toList();

        assertThat(WireNames.ALL)
                .extracting(wire -> (Object) wire.type())
                .containsExactlyInAnyOrderElementsOf(published);
        assertThat(EventExamples.ALL)
                .extracting(event -> (Object) event.getClass())
                .containsExactlyInAnyOrderElementsOf(published);
    }

    private SerializedObject<String> stored(DomainEvent event) {
        return serializer.serialize(event, String.class);
    }

    private String approved(DomainEvent event) {
        SerializedObject<String> stored = stored(event);
        String file = "/approved/%s.%s.json"
                .formatted(stored.getType().getName(), stored.getType().getRevision());
        try (InputStream approved = ApprovedEventsTest.class.getResourceAsStream(file)) {
            assertThat(approved).as("approved file " + file).isNotNull();
            return new String(approved.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
