package be.handlewithcare.axon.lookup;

import be.handlewithcare.axon.commit.OneCommit;
import be.handlewithcare.axon.commit.StoredStates;
import be.handlewithcare.axon.task.Round;
import be.handlewithcare.core.child.IdentityVault;
import be.handlewithcare.core.lookup.SchoolLookup;
import be.handlewithcare.core.work.UnfinishedWork;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Looking up schools. Asks for {@link LookupSettings} and a {@link SchoolLookup}. */
@Configuration(proxyBeanMethods = false)
public class LookupsConfiguration {

    @Bean
    LookupQueue lookupQueue(
            DataSource dataSource, PlatformTransactionManager transactions, LookupSettings settings, Clock clock) {
        return new LookupQueue(dataSource, new TransactionTemplate(transactions), settings, clock);
    }

    @Bean
    LookupAgenda lookupAgenda(LookupQueue queue) {
        return new LookupAgenda(queue);
    }

    @Bean
    LookupRunner lookupRunner(
            LookupQueue queue,
            OneCommit commit,
            StoredStates states,
            IdentityVault vault,
            SchoolLookup lookup,
            LookupSettings settings,
            Clock clock) {
        return new LookupRunner(queue, new LookUpSchool(commit, states, vault, lookup, clock), settings);
    }

    @Bean
    Round askAPerson(LookupQueue queue, OneCommit commit, Clock clock) {
        return new AskAPersonRound(queue, commit, clock);
    }

    @Bean
    Round sweepLookups(
            UnfinishedWork unfinished, LookupQueue queue, OneCommit commit, StoredStates states, Clock clock) {
        return new SweepLookupsRound(unfinished, queue, commit, states, clock);
    }
}
