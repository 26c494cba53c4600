package be.handlewithcare.projections.rows;

import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/** How rows get into the database. */
@Configuration(proxyBeanMethods = false)
public class RowsConfiguration {

    @Bean
    RowWriter rowWriter(DataSource dataSource) {
        return new RowWriter(new JdbcTemplate(dataSource));
    }

    @Bean
    RowSink rowSink(RowWriter writer) {
        return new TransactionalRowSink(writer);
    }
}
