package be.handlewithcare.projections.directory;

import be.handlewithcare.projections.rows.RowWriter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The schools of the official list. */
@Configuration(proxyBeanMethods = false)
public class DirectoryConfiguration {

    @Bean
    SchoolDirectory schoolDirectory(PlatformTransactionManager transactions, JdbcClient jdbc, RowWriter writer) {
        return new JdbcSchoolDirectory(new TransactionTemplate(transactions), jdbc, writer);
    }
}
