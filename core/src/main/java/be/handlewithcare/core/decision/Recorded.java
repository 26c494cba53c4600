package be.handlewithcare.core.decision;

import java.time.Instant;
import java.util.UUID;

/**
 * An event as it stands in the store.
 *
 * @param id of the record, unique over all
 * @param event what happened
 * @param by who made it happen
 * @param at when it was stored
 */
public record Recorded(UUID id, DomainEvent event, Actor by, Instant at) {}
