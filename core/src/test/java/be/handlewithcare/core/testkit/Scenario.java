package be.handlewithcare.core.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.handlewithcare.core.decision.Decider;
import be.handlewithcare.core.decision.DomainEvent;
import be.handlewithcare.core.decision.Rejected;
import be.handlewithcare.core.decision.Rule;
import java.util.List;

/**
 * Given what happened, when somebody asks something, then this follows. Repeats the command after each success: a second
 * time it must do nothing, whatever the test was about.
 */
public final class Scenario<C, S, E extends DomainEvent> {
    private final Decider<C, S, E> decider;
    private S state;

    private Scenario(Decider<C, S, E> decider) {
        this.decider = decider;
        this.state = decider.initial();
    }

    public static <C, S, E extends DomainEvent> Scenario<C, S, E> of(Decider<C, S, E> decider) {
        return new Scenario<>(decider);
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Scenario<C, S, E> given(E... events) {
        for (E event : events) {
            state = decider.evolve(state, event);
        }
        return this;
    }

    public Outcome when(C command) {
        return new Outcome(command);
    }

    /** What follows from the command. */
    public final class Outcome {
        private final C command;

        private Outcome(C command) {
            this.command = command;
        }

        @SafeVarargs
        @SuppressWarnings("varargs")
        public final Scenario<C, S, E> then(E... expected) {
            List<E> events = decider.decide(command, state);
            assertThat(events).containsExactly(expected);
            events.forEach(event -> state = decider.evolve(state, event));
            assertThat(decider.decide(command, state))
                    .as("the command, repeated")
                    .isEmpty();
            return Scenario.this;
        }

        /** The same for what can be done once only: repeated it is refused, and nothing happens again. */
        @SafeVarargs
        @SuppressWarnings("varargs")
        public final Scenario<C, S, E> thenOnce(Rule onRepeat, E... expected) {
            List<E> events = decider.decide(command, state);
            assertThat(events).containsExactly(expected);
            events.forEach(event -> state = decider.evolve(state, event));
            thenRejected(onRepeat);
            return Scenario.this;
        }

        public Scenario<C, S, E> thenNothing() {
            assertThat(decider.decide(command, state)).isEmpty();
            return Scenario.this;
        }

        public void thenRejected(Rule rule) {
            assertThatThrownBy(() -> decider.decide(command, state))
                    .isInstanceOfSatisfying(
                            Rejected.class,
                            rejected -> assertThat(rejected.rule()).isEqualTo(rule));
        }
    }
}
