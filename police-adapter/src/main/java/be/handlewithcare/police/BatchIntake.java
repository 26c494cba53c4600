package be.handlewithcare.police;

import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.core.decision.Rejected;
import be.handlewithcare.core.decision.Rule;
import be.handlewithcare.core.intervention.Report;
import be.handlewithcare.core.intervention.ReportInterventions;
import be.handlewithcare.core.intervention.ReportRules;
import be.handlewithcare.core.zone.ZoneCode;
import be.handlewithcare.police.BatchReader.Outcome;
import be.handlewithcare.police.BatchResult.Accepted;
import be.handlewithcare.police.BatchResult.Refusal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Hands in each good intervention of a batch by itself, so that a bad one holds back none. Where the database goes away
 * half-way the whole file may be sent again: what was kept is known.
 */
public final class BatchIntake {
    private final BatchReader reader;
    private final ReportInterventions reports;
    private final Clock clock;

    BatchIntake(BatchReader reader, ReportInterventions reports, Clock clock) {
        this.reader = reader;
        this.reports = reports;
        this.clock = clock;
    }

    /**
     * Submits a file.
     *
     * @throws be.handlewithcare.web.Malformed if it is not such a table, naming what it lacks
     * @throws be.handlewithcare.web.TooLarge past 2,000 rows
     */
    public BatchResult take(byte[] file, Actor by) {
        return each(file, by, report -> reports.report(report, by));
    }

    /**
     * Checks a file by the rules of its fields and submits nothing. Repeated references, and the limit on children, show only
     * when the file is submitted.
     *
     * @throws be.handlewithcare.web.Malformed if it is not such a table, naming what it lacks
     * @throws be.handlewithcare.web.TooLarge past 2,000 rows
     */
    public BatchResult preview(byte[] file, Actor by) {
        return each(file, by, report -> ReportRules.notTooOld(report.occurredAt(), clock.instant()));
    }

    private BatchResult each(byte[] file, Actor by, Consumer<Report> act) {
        ZoneCode zone = new ZoneCode(by.organisation());
        List<Accepted> accepted = new ArrayList<>();
        List<Long> lines = new ArrayList<>();
        List<Refusal> refused = new ArrayList<>();
        List<Long> heldBack = new ArrayList<>();
        BatchFile read = BatchFile.read(file);
        for (List<BatchRow> intervention : byReference(read.rows())) {
            Outcome outcome = reader.read(intervention, zone);
            List<Refusal> refusals = take(outcome, intervention, act);
            if (outcome instanceof Outcome.Good(var _, Report report) && refusals.isEmpty()) {
                accepted.add(accepted(report, intervention));
            }
            Set<Long> wrong = refusals.stream().map(Refusal::line).collect(Collectors.toSet());
            intervention.stream()
                    .map(BatchRow::line)
                    .filter(line -> !wrong.contains(line))
                    .forEach(wrong.isEmpty() ? lines::add : heldBack::add);
            refused.addAll(refusals);
        }
        lines.sort(Comparator.naturalOrder());
        refused.sort(Comparator.comparingLong(Refusal::line));
        heldBack.sort(Comparator.naturalOrder());
        return new BatchResult(accepted.size(), lines, accepted, refused, heldBack, read.understood());
    }

    private static Accepted accepted(Report report, List<BatchRow> rows) {
        return new Accepted(rows.stream().map(BatchRow::line).toList(), report.occurredAt(), report.post(), (int)
                IntStream.range(0, report.children().size())
                        .filter(child -> report.firstIndexOf(child) == child)
                        .count());
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

    private static List<Refusal> take(Outcome outcome, List<BatchRow> rows, Consumer<Report> act) {
        return switch (outcome) {
            case Outcome.Bad(List<Refusal> refused) -> refused;
            case Outcome.Good good -> report(good, rows, act);
        };
    }

    private static List<Refusal> report(Outcome.Good good, List<BatchRow> rows, Consumer<Report> act) {
        try {
            act.accept(good.report());
            return List.of();
        } catch (Rejected rejected) {
            return rejected.rule() == Rule.LOOKUPS_USED_UP
                    ? tooMany(rows)
                    : List.of(new Refusal(good.line(), rejected.rule(), pointer(rejected.rule())));
        }
    }

    /** None of its rows is wrong: all may be sent again later, as they are. */
    private static List<Refusal> tooMany(List<BatchRow> rows) {
        return rows.stream()
                .map(row -> new Refusal(row.line(), Rule.LOOKUPS_USED_UP, ""))
                .toList();
    }

    private static String pointer(Rule rule) {
        return switch (rule) {
            case REFERENCE_REUSED -> BatchColumn.REFERENCE.pointer();
            case TOO_OLD -> BatchColumn.OCCURRED_AT.pointer();
            default -> "";
        };
    }
}
