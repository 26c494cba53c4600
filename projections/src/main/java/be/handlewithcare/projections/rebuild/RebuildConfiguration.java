package be.handlewithcare.projections.rebuild;

import be.handlewithcare.core.decision.History;
import be.handlewithcare.projections.rows.RowWriter;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Making the read models again, and comparing them. */
@Configuration(proxyBeanMethods = false)
public class RebuildConfiguration {
    private static final int ROWS_AT_ONCE = 1_000;

    @Bean
    RebuildReadModels rebuildReadModels(
            PlatformTransactionManager transactions,
            DataSource dataSource,
            RowWriter writer,
            History history,
            List<ReadModel> models) {
        return new RebuildReadModels(
                new TransactionTemplate(transactions), new JdbcTemplate(dataSource), writer, history, models);
    }

    @Bean
    ContentHash contentHash(PlatformTransactionManager transactions, DataSource dataSource, List<ReadModel> models) {
        TransactionTemplate snapshot = new TransactionTemplate(transactions);
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        snapshot.setReadOnly(true);
        JdbcTemplate jdbc = new JdbcTemplate(dataSource);
        jdbc.setFetchSize(ROWS_AT_ONCE);
        return new ContentHash(snapshot, jdbc, models);
    }
}
