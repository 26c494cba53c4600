package be.handlewithcare.veck.monitoring;

import be.handlewithcare.projections.monitoring.Cut;
import be.handlewithcare.projections.monitoring.Delay;
import be.handlewithcare.projections.monitoring.Percentiles;
import be.handlewithcare.projections.monitoring.PromptnessRow;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The delays as they leave, in seconds: the keys of a row stand in the order of the contract. */
record PromptnessAnswer(List<Map<String, @Nullable Object>> rows) {
    private static final Percentiles NONE = new Percentiles(0, null, null, null);

    static PromptnessAnswer of(List<PromptnessRow> rows, MonitoringQuestion question) {
        return new PromptnessAnswer(
                rows.stream().map(row -> fields(row, question.cuts())).toList());
    }

    private static Map<String, @Nullable Object> fields(PromptnessRow row, Set<Cut> cuts) {
        Map<String, @Nullable Object> fields = CutFields.of(cuts, row.zone(), row.post(), row.month());
        Map<String, Lasting> delays = new LinkedHashMap<>();
        for (Delay delay : Delay.values()) {
            delays.put(name(delay), Lasting.of(measured(row, delay)));
        }
        fields.put("signals", row.signals());
        fields.put("delays", delays);
        return fields;
    }

    static Percentiles measured(PromptnessRow row, Delay delay) {
        return Optional.ofNullable(row.delays().get(delay)).orElse(NONE);
    }

    static String name(Delay delay) {
        return switch (delay) {
            case INTERVENTION_TO_REPORTED -> "interventionToReported";
            case REPORTED_TO_PLACED -> "reportedToPlaced";
            case PLACED_TO_DELIVERED -> "placedToDelivered";
            case DELIVERED_TO_OPENED -> "deliveredToOpened";
            case OPENED_TO_ACKNOWLEDGED -> "openedToAcknowledged";
        };
    }

    /** How long a delay was; without signals there are no percentiles. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Lasting(
            long signals,
            @Nullable Long p50,
            @Nullable Long p90,
            @Nullable Long p99) {
        static Lasting of(Percentiles measured) {
            return new Lasting(measured.signals(), measured.p50(), measured.p90(), measured.p99());
        }
    }
}
