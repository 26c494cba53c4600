package be.handlewithcare.projections.work;

import be.handlewithcare.core.work.UnfinishedWork;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finding what was left undone. */
@Configuration(proxyBeanMethods = false)
public class WorkConfiguration {

    @Bean
    UnfinishedWork unfinishedWork(JdbcClient jdbc) {
        return new JdbcUnfinishedWork(new SignalsToDo(jdbc), new NoticesToDo(jdbc));
    }
}
