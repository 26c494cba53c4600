package be.handlewithcare.police;

import be.handlewithcare.core.child.Identity;
import be.handlewithcare.core.decision.Rule;
import be.handlewithcare.core.intervention.Report;
import be.handlewithcare.core.intervention.ReportRules;
import be.handlewithcare.core.zone.PolicePost;
import be.handlewithcare.core.zone.Reference;
import be.handlewithcare.core.zone.ZoneCode;
import be.handlewithcare.police.BatchResult.Refusal;
import be.handlewithcare.web.Fields;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Applies the rules of a report to the rows of one reference. */
final class BatchReader {
    private static final String WHOLE_LINE = "";
    private static final WireChild.Pointers CHILD = new WireChild.Pointers(
            BatchColumn.GIVEN_NAME.pointer(), BatchColumn.FAMILY_NAME.pointer(), BatchColumn.BIRTH_DATE.pointer());

    private final ReportReader reports;

    BatchReader(ReportReader reports) {
        this.reports = reports;
    }

    /** What the rows of one reference amount to. */
    sealed interface Outcome {

        /** An intervention; its first line speaks for all. */
        record Good(long line, Report report) implements Outcome {}

        /** Nothing: these lines stand in the way. */
        record Bad(List<Refusal> refused) implements Outcome {}
    }

    /** Reads all rows of one reference, at least one. */
    Outcome read(List<BatchRow> rows, ZoneCode zone) {
        List<Refusal> refused = new ArrayList<>();
        List<Head> heads = new ArrayList<>();
        List<Identity> children = new ArrayList<>();
        for (int index = 0; index < rows.size(); index++) {
            BatchRow row = rows.get(index);
            Fields fields = new Fields();
            checkNumber(index + 1, fields);
            Optional<Head> head = head(row, fields);
            head.ifPresent(heads::add);
            head.ifPresent(some -> agree(some, heads.getFirst(), fields));
            Instant occurredAt = head.map(Head::occurredAt).orElse(null);
            child(row, occurredAt, fields).ifPresent(children::add);
            reports.blameTheMomentToo(BatchColumn.OCCURRED_AT.pointer(), occurredAt, fields);
            fields.errors().forEach(error -> refused.add(new Refusal(row.line(), error.rule(), error.pointer())));
        }
        return refused.isEmpty()
                ? new Outcome.Good(rows.getFirst().line(), heads.getFirst().with(children, zone))
                : new Outcome.Bad(refused.stream().distinct().toList());
    }

    private static void checkNumber(int children, Fields fields) {
        fields.check(BatchColumn.REFERENCE.pointer(), () -> ReportRules.numberOfChildren(children));
    }

    private Optional<Head> head(BatchRow row, Fields fields) {
        if (!row.whole()) {
            fields.refuse(WHOLE_LINE, Rule.FORMAT);
            return Optional.empty();
        }
        Optional<Reference> reference =
                fields.required(BatchColumn.REFERENCE.pointer(), row.reference(), Reference::new);
        Optional<Instant> occurredAt =
                fields.required(BatchColumn.OCCURRED_AT.pointer(), row.occurredAt(), reports::occurredAt);
        Optional<PolicePost> post = fields.optional(BatchColumn.POST.pointer(), row.post(), ReportReader::post);
        boolean postIsGood = row.post() == null || post.isPresent();
        return reference
                .filter(_ -> postIsGood)
                .flatMap(known -> occurredAt.map(at -> new Head(known, at, post.orElse(null))));
    }

    private static Optional<Identity> child(BatchRow row, @Nullable Instant occurredAt, Fields fields) {
        return row.whole() ? row.child().read(CHILD, occurredAt, fields) : Optional.empty();
    }

    /** Rows of one reference are one intervention: it happened once, and one post took part. */
    private static void agree(Head head, Head first, Fields fields) {
        if (!head.occurredAt().equals(first.occurredAt())) {
            fields.refuse(BatchColumn.OCCURRED_AT.pointer(), Rule.FORMAT);
        }
        if (!Objects.equals(head.post(), first.post())) {
            fields.refuse(BatchColumn.POST.pointer(), Rule.FORMAT);
        }
    }

    /** What all rows of one reference say alike. */
    private record Head(
            Reference reference,
            Instant occurredAt,
            @Nullable PolicePost post) {

        Report with(List<Identity> children, ZoneCode zone) {
            return new Report(zone, reference, occurredAt, post, children);
        }
    }
}
