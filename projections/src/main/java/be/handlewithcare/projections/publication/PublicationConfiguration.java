package be.handlewithcare.projections.publication;

import be.handlewithcare.core.zone.ZoneDirectory;
import be.handlewithcare.projections.monitoring.SchoolHits;
import be.handlewithcare.projections.monitoring.Volumes;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** What everybody is told. Needs a {@code ZoneDirectory} beside what the read models need. */
@Configuration(proxyBeanMethods = false)
public class PublicationConfiguration {

    @Bean
    PublicVolumes publicVolumes(
            Volumes volumes,
            SchoolHits hits,
            ZoneDirectory zones,
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            Clock clock) {
        Editions editions = new Editions(jdbc);
        // A total and its parts from one and the same moment, whatever is rebuilt meanwhile.
        TransactionTemplate moment = new TransactionTemplate(transactions);
        moment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        return new JdbcPublicVolumes(editions, new PublishEditions(editions, volumes, hits, zones, clock), moment);
    }
}
