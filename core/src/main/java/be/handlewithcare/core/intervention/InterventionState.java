package be.handlewithcare.core.intervention;

import be.handlewithcare.core.intervention.InterventionEvent.InterventionReported;

/** Where an intervention stands. */
public sealed interface InterventionState {

    /** Never heard of. */
    record NotReported() implements InterventionState {}

    /** Reported, once and for all. */
    record Reported(InterventionReported report) implements InterventionState {}
}
