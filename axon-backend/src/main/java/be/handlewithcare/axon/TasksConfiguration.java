package be.handlewithcare.axon;

import be.handlewithcare.axon.commit.OneCommit;
import be.handlewithcare.axon.commit.StoredStates;
import be.handlewithcare.axon.task.Agenda;
import be.handlewithcare.axon.task.LookUpSchoolTask;
import be.handlewithcare.axon.task.MailNoticeTask;
import be.handlewithcare.axon.task.TaskRunner;
import be.handlewithcare.axon.task.TaskSettings;
import be.handlewithcare.core.child.IdentityVault;
import be.handlewithcare.core.ids.KeyedHash;
import be.handlewithcare.core.notice.SchoolMail;
import be.handlewithcare.core.notice.WhenSignalPlacedThenIssueNotices;
import be.handlewithcare.core.school.SchoolLookup;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/** Work that waits on others. */
@Configuration(proxyBeanMethods = false)
public class TasksConfiguration {

    @Bean
    Agenda agenda(DataSource dataSource) {
        return new Agenda(SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(dataSource))
                .tableName(TaskRunner.TABLE)
                .build());
    }

    @Bean
    LookUpSchoolTask lookUpSchoolTask(
            OneCommit commit,
            StoredStates states,
            IdentityVault vault,
            SchoolLookup lookup,
            KeyedHash hash,
            Clock clock) {
        return new LookUpSchoolTask(commit, states, vault, lookup, new WhenSignalPlacedThenIssueNotices(hash), clock);
    }

    @Bean
    MailNoticeTask mailNoticeTask(OneCommit commit, StoredStates states, SchoolMail mail, Clock clock) {
        return new MailNoticeTask(commit, states, mail, clock);
    }

    @Bean
    TaskRunner taskRunner(
            DataSource dataSource, LookUpSchoolTask lookUps, MailNoticeTask mails, TaskSettings settings, Clock clock) {
        return new TaskRunner(dataSource, lookUps, mails, settings, clock);
    }
}
