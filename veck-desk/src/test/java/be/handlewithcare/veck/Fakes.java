package be.handlewithcare.veck;

import be.handlewithcare.core.audit.AuditEntry;
import be.handlewithcare.core.audit.AuditTrail;
import be.handlewithcare.projections.audit.AuditPage;
import be.handlewithcare.projections.audit.AuditQuery;
import be.handlewithcare.projections.audit.AuditReader;
import be.handlewithcare.projections.monitoring.Cut;
import be.handlewithcare.projections.monitoring.Filter;
import be.handlewithcare.projections.monitoring.VolumeRow;
import be.handlewithcare.projections.monitoring.Volumes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** What stands behind the desk, in memory; remembers what it was asked. */
final class Fakes implements Volumes, AuditTrail, AuditReader {
    final List<String> asked = new ArrayList<>();
    final List<Filter> filters = new ArrayList<>();
    final List<AuditEntry> recorded = new ArrayList<>();
    final List<AuditQuery> queries = new ArrayList<>();

    /** Pages to answer with first, one each. */
    final Deque<AuditPage> pages = new ArrayDeque<>();

    List<VolumeRow> rows = List.of();
    AuditPage page = new AuditPage(List.of(), null);

    @Nullable
    AuditQuery query;

    /** Answers by filter and cut instead of with the rows. */
    @Nullable
    BiFunction<Filter, Set<Cut>, List<VolumeRow>> answer;

    boolean newestFirst;
    boolean trailIsDown;

    void forget() {
        asked.clear();
        filters.clear();
        recorded.clear();
        queries.clear();
        pages.clear();
        rows = List.of();
        page = new AuditPage(List.of(), null);
        query = null;
        answer = null;
        newestFirst = false;
        trailIsDown = false;
    }

    @Override
    public List<VolumeRow> rows(Filter filter, Set<Cut> cuts) {
        asked.add(filter.first() + " " + filter.last() + " " + cuts);
        filters.add(filter);
        return answer == null ? rows : answer.apply(filter, cuts);
    }

    @Override
    public void record(AuditEntry entry) {
        if (trailIsDown) {
            throw new IllegalStateException("the trail is down");
        }
        recorded.add(entry);
    }

    @Override
    public AuditPage read(AuditQuery wanted) {
        query = wanted;
        queries.add(wanted);
        return pages.isEmpty() ? page : pages.remove();
    }

    @Override
    public AuditPage readNewestFirst(AuditQuery wanted) {
        newestFirst = true;
        return read(wanted);
    }

    static UUID id(int number) {
        return new UUID(0x0192_0000_0000_7000L, 0x8000_0000_0000_0000L + number);
    }
}
