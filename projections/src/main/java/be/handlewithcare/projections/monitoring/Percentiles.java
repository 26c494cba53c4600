package be.handlewithcare.projections.monitoring;

import org.jspecify.annotations.Nullable;

/**
 * How long a delay was, in seconds.
 *
 * @param signals how many came so far; with none there are no percentiles
 * @param p50 half of them took so long or less
 * @param p90 nine of ten did
 * @param p99 all but one of a hundred did
 */
public record Percentiles(
        long signals,
        @Nullable Long p50,
        @Nullable Long p90,
        @Nullable Long p99) {}
