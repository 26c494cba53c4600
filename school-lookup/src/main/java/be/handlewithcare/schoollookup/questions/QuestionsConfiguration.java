package be.handlewithcare.schoollookup.questions;

import be.handlewithcare.core.audit.AuditTrail;
import be.handlewithcare.core.lookup.LoggedQuestions;
import be.handlewithcare.core.lookup.LookupSource;
import be.handlewithcare.core.lookup.Pace;
import be.handlewithcare.core.lookup.QuestionLog;
import be.handlewithcare.core.lookup.Stoppages;
import be.handlewithcare.core.mail.Letterbox;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** What is on record about questions to others, and what holds them back. Asks for {@link QuestionSettings}. */
@Configuration(proxyBeanMethods = false)
public class QuestionsConfiguration {

    @Bean
    QuestionLog questionLog(JdbcClient jdbc, PlatformTransactionManager transactions) {
        return new JdbcQuestionLog(jdbc, ownTransaction(transactions));
    }

    @Bean
    LoggedQuestions loggedQuestions(JdbcClient jdbc) {
        return new JdbcLoggedQuestions(jdbc);
    }

    @Bean
    Stoppages stoppages(
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            AuditTrail trail,
            Letterbox letters,
            Clock clock) {
        return new JdbcStoppages(jdbc, ownTransaction(transactions), trail, letters, clock);
    }

    @Bean
    Pace magdaPace(JdbcClient jdbc, QuestionSettings settings) {
        return new StoredPace(jdbc, LookupSource.MAGDA, settings);
    }

    private static TransactionOperations ownTransaction(PlatformTransactionManager transactions) {
        TransactionTemplate template = new TransactionTemplate(transactions);
        template.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return template;
    }
}
