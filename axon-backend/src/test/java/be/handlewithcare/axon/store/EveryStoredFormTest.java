package be.handlewithcare.axon.store;

import static be.handlewithcare.core.testkit.Examples.CHILDREN;
import static be.handlewithcare.core.testkit.Examples.DE_WIJZER;
import static be.handlewithcare.core.testkit.Examples.HAPPENED;
import static be.handlewithcare.core.testkit.Examples.INTERVENTION;
import static be.handlewithcare.core.testkit.Examples.NOTICE;
import static be.handlewithcare.core.testkit.Examples.SATURDAY_MORNING;
import static be.handlewithcare.core.testkit.Examples.SIGNAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import be.handlewithcare.axon.StoredEvents;
import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.core.decision.Actor.Role;
import be.handlewithcare.core.decision.DomainEvent;
import be.handlewithcare.core.decision.Recorded;
import be.handlewithcare.core.decision.Rejected;
import be.handlewithcare.core.intervention.ContentDigest;
import be.handlewithcare.core.intervention.InterventionCommand.ReportIntervention;
import be.handlewithcare.core.intervention.InterventionDecider;
import be.handlewithcare.core.notice.NoticeCommand.EraseNotice;
import be.handlewithcare.core.notice.NoticeDecider;
import be.handlewithcare.core.school.SchoolCommand.SetDaysOff;
import be.handlewithcare.core.school.SchoolDecider;
import be.handlewithcare.core.signal.PlacedBy;
import be.handlewithcare.core.signal.SignalCommand.AskAPerson;
import be.handlewithcare.core.signal.SignalDecider;
import be.handlewithcare.core.signal.SignalEvent.SignalLookedUp;
import be.handlewithcare.core.signal.SignalEvent.SignalPlaced;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.serialization.SerializedType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every form in which an event was ever stored is read from the database by aggregates, states and a rebuild. */
class EveryStoredFormTest {
    private static final Map<String, String> AGGREGATES = Map.of(
            "intervention", INTERVENTION.toString(),
            "signal", SIGNAL.toString(),
            "notice", NOTICE.toString(),
            "school", DE_WIJZER.toString());
    private static final Map<String, String> BEGINNINGS =
            Map.of("signal", "signal-raised", "notice", "notice-issued", "school", "school-joined");
    private static final Actor OFFICER = new Actor("an officer", Role.OFFICER, "5913");

    private static final StoredEvents BACKEND = new StoredEvents();

    @BeforeEach
    void nothingIsStored() {
        BACKEND.empty();
    }

    @AfterAll
    static void close() {
        BACKEND.close();
    }

    static List<StoredForm> forms() {
        return StoredForm.all();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void itIsFoldedByItsAggregateAndItsStateAndReplayedAsThePresentEvent(StoredForm form) {
        String family = familyOf(form);
        whatCameBefore(form, family).forEach(earlier -> store(earlier, Actor.SYSTEM));
        store(form, Actor.SYSTEM);

        DomainEvent read = replayed().getLast();
        assertThat(read.getClass()).isEqualTo(typeOf(form.wireName()));
        assertThat(state(family)).isNotEqualTo(initial(family));
        carryOut(family);
    }

    private static Stream<StoredForm> whatCameBefore(StoredForm form, String family) {
        return Stream.of(BEGINNINGS.get(family), form.wireName().equals("signal-notified") ? "signal-placed" : null)
                .filter(earlier -> earlier != null && !earlier.equals(form.wireName()))
                .map(earlier -> StoredForm.of(String.valueOf(earlier), "1"));
    }

    @Test
    void eachWireNameHasAFileForEachRevisionFromTheFirstToThePresent() {
        List<String> expected = new ArrayList<>();
        for (WireNames.Wire wire : WireNames.ALL) {
            for (int revision = 1; revision <= Integer.parseInt(wire.revision()); revision++) {
                expected.add(wire.name() + "." + revision);
            }
        }

        assertThat(StoredForm.all().stream()
                        .map(form -> form.wireName() + "." + form.revision())
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void eachEarlierRevisionHasOneStepToTheNext() {
        List<String> expected = WireNames.ALL.stream()
                .flatMap(wire -> Stream.iterate(1, revision -> revision + 1)
                        .limit(Integer.parseInt(wire.revision()) - 1L)
                        .map(revision -> wire.name() + " " + revision + " to " + (revision + 1)))
                .toList();

        assertThat(Upcasters.ALL.stream()
                        .map(step -> nameOf(step.from()) + " to " + step.to().getRevision()))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void schoolsThatWereNotRecordedAreNone() {
        for (StoredForm form : StoredForm.all()) {
            if (form.wireName().equals("signal-looked-up")) {
                store(form, Actor.SYSTEM);
            }
        }

        assertThat(replayed())
                .extracting(event -> ((SignalLookedUp) event).schools().size())
                .as("1, 1b (before schools were recorded), 2")
                .containsExactly(2, 0, 2);
    }

    @Test
    void theApplicationPlacedWhatTheLookupFoundAndEverybodyElseWhatAPersonChose() {
        StoredForm before = StoredForm.of("signal-placed", "1");
        store(before, Actor.SYSTEM);
        store(before, OFFICER);
        store(before, new Actor("a system", Role.ZONE_SYSTEM, "5913"));

        assertThat(replayed())
                .extracting(event -> ((SignalPlaced) event).by())
                .containsExactly(PlacedBy.LOOKUP, PlacedBy.PERSON, PlacedBy.PERSON);
        assertThat(replayed()).extracting(event -> ((SignalPlaced) event).at()).containsOnly(SATURDAY_MORNING);
    }

    @Test
    void anUnknownWireNameOrRevisionIsRefusedByEveryReaderAndNamedWithoutItsContent() {
        store(StoredForm.of("signal-raised", "1"), Actor.SYSTEM);
        BACKEND.store("signal", SIGNAL.toString(), "signal-forgiven", "1", "{\"secret\":\"Noor\"}", Actor.SYSTEM);

        assertThatUnknown("signal-forgiven revision 1");
    }

    @Test
    void anUnknownRevisionOfAKnownNameIsRefusedByEveryReader() {
        store(StoredForm.of("signal-raised", "1"), Actor.SYSTEM);
        BACKEND.store("signal", SIGNAL.toString(), "signal-placed", "3", "{\"secret\":\"Noor\"}", Actor.SYSTEM);

        assertThatUnknown("signal-placed revision 3");
    }

    private void assertThatUnknown(String name) {
        String message = "unknown event in the store: " + name;
        assertThatIllegalStateException().isThrownBy(this::replayed).withMessage(message);
        assertThatIllegalStateException().isThrownBy(() -> state("signal")).withMessage(message);
        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> carryOut("signal"))
                .withStackTraceContaining(message)
                .satisfies(refused -> assertThat(refused).hasMessageNotContaining("Noor"));
    }

    private static String familyOf(StoredForm form) {
        String events = typeOf(form.wireName()).getEnclosingClass().getSimpleName();
        return events.substring(0, events.length() - "Event".length()).toLowerCase(Locale.ROOT);
    }

    private static Object state(String family) {
        return BACKEND.<Object>state(states -> switch (family) {
            case "signal" -> states.of(SIGNAL);
            case "notice" -> states.of(NOTICE);
            case "school" -> states.of(DE_WIJZER);
            default -> states.of(INTERVENTION);
        });
    }

    private static Object initial(String family) {
        return switch (family) {
            case "signal" -> new SignalDecider().initial();
            case "notice" -> new NoticeDecider().initial();
            case "school" -> new SchoolDecider().initial();
            default -> new InterventionDecider().initial();
        };
    }

    private static Class<?> typeOf(String wireName) {
        return WireNames.ALL.stream()
                .filter(wire -> wire.name().equals(wireName))
                .map(WireNames.Wire::type)
                .findFirst()
                .orElseThrow();
    }

    private static String nameOf(SerializedType type) {
        return type.getName() + " " + type.getRevision();
    }

    private void store(StoredForm form, Actor by) {
        String family = familyOf(form);
        BACKEND.store(
                family, String.valueOf(AGGREGATES.get(family)), form.wireName(), form.revision(), form.payload(), by);
    }

    private List<DomainEvent> replayed() {
        List<DomainEvent> events = new ArrayList<>();
        BACKEND.replay((Recorded recorded) -> events.add(recorded.event()));
        return events;
    }

    /** Whether its rules allow the command does not matter here: its aggregate was read before it was asked. */
    private void carryOut(String family) {
        try {
            BACKEND.commit().run(Actor.SYSTEM, commands -> switch (family) {
                case "signal" -> commands.send(new AskAPerson(SIGNAL, AskAPerson.Why.LITTLE_TIME, SATURDAY_MORNING));
                case "notice" -> commands.send(new EraseNotice(NOTICE, SATURDAY_MORNING));
                case "school" -> commands.send(new SetDaysOff(DE_WIJZER, Set.of(), SATURDAY_MORNING));
                default ->
                    commands.send(new ReportIntervention(
                            HAPPENED, new ContentDigest("Y29udGVudA=="), CHILDREN, SATURDAY_MORNING));
            });
        } catch (Rejected rejected) {
            assertThat(rejected.rule()).isNotNull();
        }
    }
}
