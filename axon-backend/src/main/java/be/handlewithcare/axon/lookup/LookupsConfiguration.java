package be.handlewithcare.axon.lookup;

import be.handlewithcare.axon.commit.OneCommit;
import be.handlewithcare.axon.commit.StoredStates;
import be.handlewithcare.axon.work.Round;
import be.handlewithcare.core.child.IdentityVault;
import be.handlewithcare.core.lookup.AskedSources;
import be.handlewithcare.core.lookup.SchoolLookup;
import be.handlewithcare.core.process.SignalProcess;
import be.handlewithcare.core.work.UnfinishedWork;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Looking up schools. Asks for {@link LookupSettings} and a {@link SchoolLookup}. */
@Configuration(proxyBeanMethods = false)
public class LookupsConfiguration {

    @Bean
    LookupQueue lookupQueue(DataSource dataSource, Clock clock) {
        return new LookupQueue(JdbcClient.create(dataSource), clock);
    }

    @Bean
    LookUpSchool lookUpSchool(
            OneCommit commit, StoredStates states, IdentityVault vault, SchoolLookup lookup, Clock clock) {
        return new LookUpSchool(commit, states, vault, lookup, clock);
    }

    @Bean
    AskedSources askedSources(SchoolLookup lookup, DataSource dataSource) {
        return new StoredSources(lookup.sources(), JdbcClient.create(dataSource));
    }

    @Bean
    LookupRunner lookupRunner(
            DataSource dataSource,
            PlatformTransactionManager transactionManager,
            LookUpSchool lookUp,
            LookupSettings settings,
            Clock clock) {
        JdbcClient jdbc = JdbcClient.create(dataSource);
        LookupBreakers breakers = new LookupBreakers(jdbc, clock);
        TransactionTemplate transactions = new TransactionTemplate(transactionManager);
        return new LookupRunner(
                new LookupTurns(jdbc, breakers, transactions, settings),
                new SettledLookups(jdbc, breakers, transactions, clock),
                lookUp,
                settings);
    }

    @Bean
    Round askAPerson(LookupQueue queue, OneCommit commit) {
        return new AskAPersonRound(queue, commit);
    }

    @Bean
    Round sweepLookups(
            UnfinishedWork unfinished,
            LookupQueue queue,
            OneCommit commit,
            StoredStates states,
            SignalProcess process,
            Clock clock) {
        return new SweepLookupsRound(unfinished, queue, commit, states, process, clock);
    }
}
