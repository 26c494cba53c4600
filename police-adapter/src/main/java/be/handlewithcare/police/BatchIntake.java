package be.handlewithcare.police;

import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.core.decision.Rejected;
import be.handlewithcare.core.decision.Rule;
import be.handlewithcare.core.intervention.ReportInterventions;
import be.handlewithcare.core.zone.ZoneCode;
import be.handlewithcare.police.BatchAnswer.Refusal;
import be.handlewithcare.police.BatchReader.Outcome;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Hands in each good intervention of a batch by itself, so that a bad one holds back none. Where the database goes away
 * half-way the whole file may be sent again: what was kept is known.
 */
final class BatchIntake {
    private final BatchReader reader;
    private final ReportInterventions reports;

    BatchIntake(BatchReader reader, ReportInterventions reports) {
        this.reader = reader;
        this.reports = reports;
    }

    BatchAnswer take(List<BatchRow> rows, Actor by) {
        ZoneCode zone = new ZoneCode(by.organisation());
        int accepted = 0;
        List<Refusal> refused = new ArrayList<>();
        for (List<BatchRow> intervention : byReference(rows)) {
            List<Refusal> refusals = take(reader.read(intervention, zone), intervention, by);
            accepted += refusals.isEmpty() ? 1 : 0;
            refused.addAll(refusals);
        }
        refused.sort(Comparator.comparingLong(Refusal::line));
        return new BatchAnswer(accepted, refused);
    }

    /** Spaces around a reference are refused with their line; the rest of its intervention waits for the correction. */
    private static Collection<List<BatchRow>> byReference(List<BatchRow> rows) {
        return rows.stream()
                .collect(Collectors.groupingBy(
                        row -> Optional.ofNullable(row.reference()).map(String::strip),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values();
    }

    private List<Refusal> take(Outcome outcome, List<BatchRow> rows, Actor by) {
        return switch (outcome) {
            case Outcome.Bad(List<Refusal> refused) -> refused;
            case Outcome.Good good -> report(good, rows, by);
        };
    }

    private List<Refusal> report(Outcome.Good good, List<BatchRow> rows, Actor by) {
        try {
            reports.report(good.report(), by);
            return List.of();
        } catch (Rejected rejected) {
            return rejected.rule() == Rule.LOOKUPS_USED_UP
                    ? tooMany(rows)
                    : List.of(refusal(good.line(), rejected.rule()));
        }
    }

    /** None of its rows is wrong: all may be sent again later, as they are. */
    private static List<Refusal> tooMany(List<BatchRow> rows) {
        return rows.stream()
                .map(row -> new Refusal(row.line(), Rule.LOOKUPS_USED_UP.code(), ""))
                .toList();
    }

    private static Refusal refusal(long line, Rule rule) {
        return switch (rule) {
            case REFERENCE_REUSED -> new Refusal(line, rule.code(), BatchColumn.REFERENCE.pointer());
            case TOO_OLD -> new Refusal(line, "invalid", BatchColumn.OCCURRED_AT.pointer());
            default -> new Refusal(line, "invalid", "");
        };
    }
}
