package be.handlewithcare.schoollookup.questions;

import be.handlewithcare.core.audit.AuditAction;
import be.handlewithcare.core.audit.AuditEntry;
import be.handlewithcare.core.audit.AuditTrail;
import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.core.lookup.LookupSource;
import be.handlewithcare.core.lookup.Stoppages;
import be.handlewithcare.core.mail.Addressee;
import be.handlewithcare.core.mail.Letter;
import be.handlewithcare.core.mail.Letterbox;
import be.handlewithcare.core.mail.Writing;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Stoppages in a table, so for all nodes. Of several nodes that are refused at the same moment one writes the row, and
 * only that one calls the operator.
 */
final class JdbcStoppages implements Stoppages {
    private static final Logger LOG = LoggerFactory.getLogger(JdbcStoppages.class);

    private final JdbcClient jdbc;
    private final TransactionOperations ownTransaction;
    private final AuditTrail trail;
    private final Letterbox letters;
    private final Clock clock;

    JdbcStoppages(
            JdbcClient jdbc, TransactionOperations ownTransaction, AuditTrail trail, Letterbox letters, Clock clock) {
        this.jdbc = jdbc;
        this.ownTransaction = ownTransaction;
        this.trail = trail;
        this.letters = letters;
        this.clock = clock;
    }

    @Override
    public Optional<Stoppage> of(LookupSource source) {
        return jdbc.sql("select code, since from lookup.stoppage where source = :source")
                .param("source", source.name())
                .query((row, _) -> new Stoppage(source, row.getString("code"), TimeColumn.read(row, "since")))
                .optional();
    }

    @Override
    public void stop(LookupSource source, String code) {
        Stoppage stoppage = new Stoppage(source, code, TimeColumn.kept(clock.instant()));
        if (Boolean.TRUE.equals(ownTransaction.execute(_ -> isNew(stoppage)))) {
            LOG.error("lookup-stopped {} {}", source, code);
        }
    }

    private boolean isNew(Stoppage stoppage) {
        boolean first = jdbc.sql("""
                        insert into lookup.stoppage (source, code, since) values (:source, :code, :since)
                        on conflict (source) do nothing""")
                        .param("source", stoppage.source().name())
                        .param("code", stoppage.code())
                        .param("since", TimeColumn.of(stoppage.since()))
                        .update()
                == 1;
        if (first) {
            trail.record(entry(
                    stoppage.source(), stoppage.since(), Actor.SYSTEM, AuditAction.LOOKUP_STOPPED, stoppage.code()));
            letters.post(
                    new Writing(new Letter.LookupStopped(stoppage.source(), stoppage.since()), Addressee.OPERATOR));
        }
        return first;
    }

    @Override
    public void resume(LookupSource source, Actor by) {
        if (Boolean.TRUE.equals(ownTransaction.execute(_ -> wasStopped(source, by)))) {
            LOG.info("lookup-resumed {}", source);
        }
    }

    private boolean wasStopped(LookupSource source, Actor by) {
        boolean stopped = jdbc.sql("delete from lookup.stoppage where source = :source")
                        .param("source", source.name())
                        .update()
                == 1;
        if (stopped) {
            trail.record(entry(source, clock.instant(), by, AuditAction.LOOKUP_RESUMED, AuditEntry.DONE));
        }
        return stopped;
    }

    private static AuditEntry entry(LookupSource source, Instant at, Actor by, AuditAction action, String outcome) {
        return new AuditEntry(at, by, action, source.name(), null, outcome);
    }
}
