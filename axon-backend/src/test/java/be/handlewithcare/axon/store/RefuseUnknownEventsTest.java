package be.handlewithcare.axon.store;

import static be.handlewithcare.core.testkit.Examples.SIGNAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import be.handlewithcare.axon.StoredEvents;
import be.handlewithcare.core.decision.Actor;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A version that is older than the store does not start on it. */
class RefuseUnknownEventsTest {
    @AutoClose
    private final StoredEvents events = new StoredEvents();

    private final RefuseUnknownEvents check = new RefuseUnknownEvents(events.database());

    @Test
    void anEmptyStoreAndEachFormThatWasEverStoredAreKnown() {
        check.start();
        StoredForm.all().forEach(form -> store(form.wireName(), form.revision()));

        check.start();

        assertThat(check.isRunning()).isTrue();
    }

    @Test
    void aNewerRevisionAndANewWireNameAreBothNamed() {
        StoredForm.all().forEach(form -> store(form.wireName(), form.revision()));
        store("signal-placed", "3");
        store("signal-forgiven", "1");

        assertThatExceptionOfType(UnknownEvents.class)
                .isThrownBy(check::start)
                .withMessage("The event store has events that this program cannot read:"
                        + " signal-forgiven revision 1, signal-placed revision 3.");
    }

    @Test
    void manyEventsOfOneFormAreOneStep() {
        JdbcClient jdbc = JdbcClient.create(events.database());
        jdbc.sql("""
                        insert into events.domain_event (event_id, aggregate_id, sequence_number, aggregate_type,
                            stored_at, wire_name, revision, payload, metadata)
                        select 'e' || i, 'a' || i, 0, 'example', now(), case when i % 2 = 0 then 'signal-raised'
                            else 'signal-notified' end, '1', '{}', '{}'
                        from generate_series(1, 50000) as i""").update();
        jdbc.sql("vacuum analyze events.domain_event").update();

        check.start();

        assertThat(jdbc.sql("explain " + RefuseUnknownEvents.FORMS)
                        .query(String.class)
                        .list())
                .anyMatch(line -> line.contains("using event_by_form"))
                .noneMatch(line -> line.contains("Seq Scan"));
    }

    private void store(String wireName, String revision) {
        events.store("signal", SIGNAL.toString(), wireName, revision, "{}", Actor.SYSTEM);
    }
}
