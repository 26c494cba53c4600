package be.handlewithcare.axon.task;

import be.handlewithcare.axon.commit.FollowUpNotes;
import be.handlewithcare.axon.commit.OneCommit;
import be.handlewithcare.axon.commit.StoredStates;
import be.handlewithcare.axon.lookup.LookupQueue;
import be.handlewithcare.axon.store.ErasedInEvents;
import be.handlewithcare.axon.store.EventSerializer;
import be.handlewithcare.axon.work.Round;
import be.handlewithcare.core.audit.AuditTrail;
import be.handlewithcare.core.calendar.SchoolDays;
import be.handlewithcare.core.child.ChildTokens;
import be.handlewithcare.core.child.IdentityVault;
import be.handlewithcare.core.child.KeyUpkeep;
import be.handlewithcare.core.ids.KeyedHash;
import be.handlewithcare.core.intervention.ContentDigests;
import be.handlewithcare.core.intervention.ReportingVolumes;
import be.handlewithcare.core.lookup.Stoppages;
import be.handlewithcare.core.mail.DutyMailboxes;
import be.handlewithcare.core.mail.Letterbox;
import be.handlewithcare.core.mail.Mailroom;
import be.handlewithcare.core.process.SignalProcess;
import be.handlewithcare.core.work.Backlog;
import be.handlewithcare.core.work.Retries;
import be.handlewithcare.core.work.UnfinishedWork;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Work that waits on others, or for its time. */
@Configuration(proxyBeanMethods = false)
public class TasksConfiguration {

    @Bean
    TaskTable taskTable(DataSource dataSource) {
        return new TaskTable(dataSource);
    }

    @Bean
    FollowUpNotes followUpNotes(TaskTable tasks, LookupQueue lookups, Clock clock) {
        return new StoredFollowUps(tasks, lookups, clock);
    }

    @Bean
    Backlog backlog(DataSource dataSource, LookupQueue lookups, Clock clock) {
        return new StoredBacklog(dataSource, lookups, clock);
    }

    @Bean
    Retries retries(DataSource dataSource, OneCommit commit, AuditTrail trail, Clock clock) {
        return new StoredRetries(dataSource, commit, trail, clock);
    }

    @Bean
    Errand mailNotice(OneCommit commit, StoredStates states, MailDelivery mail, Clock clock) {
        return new MailNoticeTask(commit, states, mail, clock);
    }

    @Bean
    Errand escalateSignal(OneCommit commit, Clock clock) {
        return new EscalateTask(commit, clock);
    }

    @Bean
    Errand markOverdue(OneCommit commit, Clock clock) {
        return new MarkOverdueTask(commit, clock);
    }

    @Bean
    Errand remindSchool(OneCommit commit, StoredStates states, SchoolDays days, Clock clock) {
        return new RemindSchoolTask(commit, states, days, clock);
    }

    @Bean
    Errand sendLetter(
            OneCommit commit, StoredStates states, DutyMailboxes duty, MailDelivery mail, Stoppages stoppages) {
        return new SendLetterTask(commit, states, duty, mail, stoppages);
    }

    @Bean
    StoredMailboxFaults mailboxFaults(DataSource dataSource, Letterbox letters, Clock clock) {
        return new StoredMailboxFaults(JdbcClient.create(dataSource), letters, clock);
    }

    @Bean
    MailDelivery mailDelivery(DataSource dataSource, Mailroom mail, StoredMailboxFaults faults, OneCommit commit) {
        JdbcClient jdbc = JdbcClient.create(dataSource);
        return new MailDelivery(mail, new MailAttempts(jdbc), new MailBreaker(jdbc), faults, commit);
    }

    @Bean
    Letterbox letterbox(TaskTable tasks, Clock clock) {
        return new PlannedLetters(tasks, clock);
    }

    @Bean
    EraseIdentityTask eraseIdentity(
            OneCommit commit, StoredStates states, Forgetting forgetting, KeyedHash hash, Clock clock) {
        return new EraseIdentityTask(commit, states, forgetting, hash, clock);
    }

    @Bean
    Forgetting forgetting(
            OneCommit commit, StoredStates states, IdentityVault vault, ContentDigests digests, Clock clock) {
        return new Forgetting(commit, states, vault, digests, clock);
    }

    @Bean
    ErasureOnRequest erasureOnRequest(TaskTable tasks, SignalProcess process) {
        return new ErasureOnRequest(tasks, process);
    }

    @Bean
    Round sweep(UnfinishedWork unfinished, TaskTable tasks, Clock clock) {
        return new SweepRound(unfinished, tasks, clock);
    }

    @Bean
    Round sweepReminders(
            UnfinishedWork unfinished,
            OneCommit commit,
            StoredStates states,
            TaskTable tasks,
            SignalProcess process,
            Clock clock) {
        return new SweepRemindersRound(unfinished, commit, states, tasks, process, clock);
    }

    @Bean
    ForgetTokenKeysRound forgetTokenKeys(OneCommit commit, ChildTokens tokens, AuditTrail trail, Clock clock) {
        return new ForgetTokenKeysRound(commit, tokens, trail, clock);
    }

    @Bean
    DestroyErasedKeys destroyErasedKeys(
            IdentityVault vault, ContentDigests digests, DataSource dataSource, EventSerializer serializer) {
        return new DestroyErasedKeys(vault, digests, new ErasedInEvents(dataSource, serializer));
    }

    @Bean
    Round destroyErasedKeysAgain(DestroyErasedKeys keys) {
        return new DestroyErasedKeysRound(keys);
    }

    @Bean
    Round keyUpkeepRound(KeyUpkeep upkeep) {
        return new KeyUpkeepRound(upkeep);
    }

    @Bean
    EraseBeforeStart eraseBeforeStart(
            DestroyErasedKeys keys,
            ForgetTokenKeysRound tokens,
            UnfinishedWork unfinished,
            EraseIdentityTask erasing,
            Clock clock) {
        return new EraseBeforeStart(keys, tokens, unfinished, erasing, clock);
    }

    @Bean
    Round watchReporting(
            OneCommit commit,
            ReportingVolumes volumes,
            AuditTrail trail,
            Letterbox letters,
            KeyedHash hash,
            Clock clock) {
        return new WatchReportingRound(commit, volumes, trail, letters, hash, clock);
    }

    @Bean
    TaskRunner taskRunner(
            DataSource dataSource, List<Errand> errands, List<Round> rounds, TaskSettings settings, Clock clock) {
        return new TaskRunner(dataSource, errands, rounds, settings, clock);
    }
}
