package be.handlewithcare.app.rooms;

import be.handlewithcare.app.settings.Settings;
import be.handlewithcare.core.lookup.EnrolmentSource;
import be.handlewithcare.core.lookup.LookupSource;
import be.handlewithcare.core.lookup.SchoolLookup;
import be.handlewithcare.schoollookup.questions.QuestionSettings;
import be.handlewithcare.schoollookup.questions.QuestionsConfiguration;
import java.util.Comparator;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Who is asked where a child goes to school, in the order that was set. */
@Configuration(proxyBeanMethods = false)
@Import({RegisterLookupConfiguration.class, MagdaLookupConfiguration.class, QuestionsConfiguration.class})
public class SchoolLookupConfiguration {

    @Bean
    QuestionSettings questionSettings(Settings settings) {
        return new QuestionSettings(settings.lookups().magdaQuestionsPerSecond());
    }

    @Bean
    SchoolLookup schoolLookup(List<EnrolmentSource> sources, Settings settings) {
        List<LookupSource> order = settings.lookups().sources();
        return new SchoolLookup(sources.stream()
                .sorted(Comparator.comparingInt(source -> order.indexOf(source.name())))
                .toList());
    }
}
