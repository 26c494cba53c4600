package be.handlewithcare.projections.monitoring;

import be.handlewithcare.core.zone.ZoneCode;

/**
 * What a zone has open now.
 *
 * @param open signals whose schools do not know yet
 * @param needsAttention those of them that wait for a person
 * @param overdue those of them whose 24 hours went by
 */
public record OpenRow(ZoneCode zone, long open, long needsAttention, long overdue) {}
