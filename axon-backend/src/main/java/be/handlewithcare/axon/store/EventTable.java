package be.handlewithcare.axon.store;

import be.handlewithcare.core.outage.Causes;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionDefinition;

/**
 * Axon's JDBC event store on the table {@code events.domain_event}. Reads and writes only inside a running transaction:
 * outside of one it throws, so no event can be stored by itself.
 */
public final class EventTable extends JdbcEventStorageEngine {
    private static final String UNIQUE_VIOLATION = "23505";

    /** Over the application's own data source and transactions. */
    public EventTable(DataSource dataSource, PlatformTransactionManager transactions, EventSerializer serializer) {
        super(builder()
                .schema(EventRows.SCHEMA)
                .dataType(String.class)
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .upcasterChain(EventRows.UPCASTERS)
                .persistenceExceptionResolver(EventTable::isUniqueViolation)
                .connectionProvider(new SpringDataSourceConnectionProvider(dataSource))
                .transactionManager(new SpringTransactionManager(
                        transactions, new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_MANDATORY))));
    }

    private static boolean isUniqueViolation(Throwable failure) {
        return Causes.of(failure)
                .anyMatch(cause -> cause instanceof SQLException sql && UNIQUE_VIOLATION.equals(sql.getSQLState()));
    }

    /** Aggregates live for about a dozen events: there are no snapshots, so nobody asks for them. */
    @Override
    protected Stream<? extends DomainEventData<?>> readSnapshotData(String aggregate) {
        return Stream.empty();
    }

    @Override
    protected void writeTimestamp(PreparedStatement statement, int position, Instant timestamp) throws SQLException {
        statement.setObject(position, timestamp.atOffset(ZoneOffset.UTC));
    }

    @Override
    protected Object readTimeStamp(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
