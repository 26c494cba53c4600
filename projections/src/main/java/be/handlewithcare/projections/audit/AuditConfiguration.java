package be.handlewithcare.projections.audit;

import be.handlewithcare.core.audit.AuditTrail;
import be.handlewithcare.core.child.ErasureCounts;
import be.handlewithcare.core.decision.Projection;
import be.handlewithcare.projections.rows.RowSink;
import be.handlewithcare.projections.rows.RowWriter;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The audit trail. */
@Configuration(proxyBeanMethods = false)
public class AuditConfiguration {

    @Bean
    EntryRow auditEntryRow(Clock clock) {
        return new EntryRow(new TimeOrderedIds(clock));
    }

    @Bean
    AuditTrail auditTrail(PlatformTransactionManager transactions, RowWriter writer, EntryRow row) {
        return new JdbcAuditTrail(new TransactionTemplate(transactions), writer, row);
    }

    @Bean
    AuditReader auditReader(JdbcClient jdbc) {
        return new JdbcAuditReader(jdbc);
    }

    @Bean
    ErasureCounts erasureCounts(JdbcClient jdbc) {
        return new CountedErasures(jdbc);
    }

    @Bean
    @Order(20)
    Projection auditProjection(RowSink sink, EntryRow row) {
        return new AuditProjection(sink, row);
    }
}
