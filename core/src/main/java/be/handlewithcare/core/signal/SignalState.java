package be.handlewithcare.core.signal;

import be.handlewithcare.core.signal.SignalEvent.SignalRaised;

/** Where a signal stands. */
public sealed interface SignalState {

    /** Nothing happened yet. */
    record NotRaised() implements SignalState {}

    /** Its school is being looked up. */
    record AwaitingSchool(SignalRaised raised) implements SignalState {}

    /** It waits for a person. */
    record NeedsAttention(SignalRaised raised) implements SignalState {}

    /** It went to its school. */
    record Placed(SignalRaised raised) implements SignalState {}

    /** It ended without a notice. */
    record Closed(SignalRaised raised) implements SignalState {}
}
