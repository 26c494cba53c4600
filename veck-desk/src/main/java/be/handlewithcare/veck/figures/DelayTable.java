package be.handlewithcare.veck.figures;

import be.handlewithcare.projections.monitoring.Delay;
import be.handlewithcare.projections.monitoring.Percentiles;
import be.handlewithcare.projections.monitoring.PromptnessRow;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The five delays below each other. */
public final class DelayTable {
    private DelayTable() {}

    /** How long half of the signals took, and nine of ten. */
    public static Table of(PromptnessRow promptness) {
        return new Table(
                "delays",
                Table.words("delay", "signals", "p50", "p90"),
                Arrays.stream(Delay.values())
                        .map(delay -> row(
                                delay,
                                Objects.requireNonNull(promptness.delays().get(delay))))
                        .toList());
    }

    private static List<Cell> row(Delay delay, Percentiles measured) {
        return List.of(
                Cell.word(key(delay)),
                Cell.count(measured.signals()),
                Cell.seconds(measured.p50()),
                Cell.seconds(measured.p90()));
    }

    static String key(Delay delay) {
        return "veck.delay." + delay.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
