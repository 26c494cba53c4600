package be.handlewithcare.core.oracle;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the documents say of one signal: a few facts, changed in place. */
final class OracleSignal {
    private static final Duration HOURS_24 = Duration.ofHours(24);

    final int child;
    final int zone;
    final int intervention;
    final Instant occurredAt;
    String status = "AWAITING_SCHOOL";
    String reason = "";
    boolean placed;
    boolean overdue;
    boolean erased;
    int called;

    @Nullable
    Instant withdrawnAt;

    /**
     * The documents leave open whether a school with a notice that stands, and that the person did not name again, has to
     * be told too before the signal is notified. The code says that it has not.
     */
    private List<OracleNotice> toBeTold = List.of();
    /** All schools of the lookup's answer; whether they take part is told when a person looks. */
    List<Integer> enrolledAt = List.of();

    final Map<Integer, OracleNotice> notices = new LinkedHashMap<>();

    OracleSignal(int child, int zone, int intervention, Instant occurredAt) {
        this.child = child;
        this.zone = zone;
        this.intervention = intervention;
        this.occurredAt = occurredAt;
    }

    boolean isUndecided() {
        return !erased && !placed && (status.equals("AWAITING_SCHOOL") || status.equals("NEEDS_ATTENTION"));
    }

    boolean isOpen() {
        return !erased && (status.equals("AWAITING_SCHOOL") || status.equals("NEEDS_ATTENTION"));
    }

    boolean waitsForAPerson() {
        return !erased && status.equals("NEEDS_ATTENTION");
    }

    boolean isAsked() {
        return isUndecided() && (status.equals("AWAITING_SCHOOL") || reason.equals("LOOKUP_UNAVAILABLE"));
    }

    void needsAttention(String why) {
        status = "NEEDS_ATTENTION";
        reason = why;
        placed = false;
    }

    void closed(String why) {
        status = "CLOSED";
        reason = why;
        placed = false;
    }

    /** Returns whether its schools had all been told before, but too late. */
    boolean place(Collection<Integer> schools) {
        status = "AWAITING_SCHOOL";
        reason = "";
        placed = true;
        schools.forEach(school -> notices.putIfAbsent(school, new OracleNotice()));
        toBeTold = schools.stream().map(notices::get).toList();
        return tellIfAllKnow();
    }

    /** Returns whether with that the signal turns out to be overdue, which was not on record yet. */
    boolean tellIfAllKnow() {
        if (!status.equals("AWAITING_SCHOOL")
                || !placed
                || toBeTold.stream().anyMatch(notice -> notice.deliveredAt == null)) {
            return false;
        }
        status = "NOTIFIED";
        boolean late =
                toBeTold.stream().anyMatch(notice -> occurredAt.plus(HOURS_24).isBefore(notice.deliveredAt));
        boolean isNew = late && !overdue;
        overdue |= late;
        return isNew;
    }

    Stream<OracleNotice> standing() {
        return notices.values().stream().filter(OracleNotice::stands);
    }

    boolean markOverdue(Instant now) {
        boolean isNew = isOpen() && !overdue && !now.isBefore(occurredAt.plus(HOURS_24));
        overdue |= isNew;
        return isNew;
    }

    void withdraw(Instant now) {
        status = "WITHDRAWN";
        reason = "";
        placed = false;
        withdrawnAt = now;
        standing().toList().forEach(notice -> notice.withdrawn = true);
    }

    /** The first of the ends that the documents name, and whether it is the longest. */
    Instant keptUntil() {
        return Stream.of(
                        Optional.of(occurredAt.plus(Duration.ofDays(30))),
                        Optional.ofNullable(withdrawnAt).map(at -> at.plus(HOURS_24)),
                        openedByAll().map(at -> at.plus(Duration.ofDays(7))))
                .flatMap(Optional::stream)
                .min(Instant::compareTo)
                .orElseThrow();
    }

    /** Whether its schools read it early enough for that to be the end of it, also where no mail ever left. */
    private boolean wasReadInTime() {
        return openedByAll()
                .filter(at -> at.plus(Duration.ofDays(7)).isBefore(occurredAt.plus(Duration.ofDays(30))))
                .isPresent();
    }

    /** Those that sent it back do not count; while a person has to decide, nobody's look does. */
    private Optional<Instant> openedByAll() {
        if (waitsForAPerson()) {
            return Optional.empty();
        }
        List<OracleNotice> standing =
                notices.values().stream().filter(notice -> !notice.returned).toList();
        return standing.stream().anyMatch(notice -> notice.openedAt == null)
                ? Optional.empty()
                : standing.stream()
                        .map(notice -> Objects.requireNonNull(notice.openedAt))
                        .max(Instant::compareTo);
    }

    boolean erase(boolean requested) {
        if (erased) {
            return false;
        }
        if (isOpen() && (requested || !wasReadInTime())) {
            closed(requested ? "ERASED" : "TOO_OLD");
        }
        erased = true;
        notices.values().forEach(notice -> notice.erased = true);
        return true;
    }

    List<Integer> candidates() {
        return waitsForAPerson()
                ? enrolledAt.stream().filter(school -> !hasReturned(school)).toList()
                : List.of();
    }

    boolean hasReturned(int school) {
        OracleNotice notice = notices.get(school);
        return notice != null && notice.returned;
    }

    View view() {
        Map<Integer, View.Sees> seen = new TreeMap<>();
        notices.forEach((school, notice) -> seen.put(school, notice.seen()));
        return new View(status, reason, placed, overdue, erased, new ArrayList<>(candidates()), seen);
    }
}
