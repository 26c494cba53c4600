package be.handlewithcare.app.rooms;

import be.handlewithcare.app.settings.Settings;
import be.handlewithcare.core.lookup.EnrolmentSource;
import be.handlewithcare.core.lookup.LookupSource;
import be.handlewithcare.core.lookup.SchoolLookup;
import java.util.Comparator;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Who is asked where a child goes to school, in the order that was set. */
@Configuration(proxyBeanMethods = false)
@Import({RegisterLookupConfiguration.class, MagdaLookupConfiguration.class})
public class SchoolLookupConfiguration {

    @Bean
    SchoolLookup schoolLookup(List<EnrolmentSource> sources, Settings settings) {
        List<LookupSource> order = settings.lookups().sources();
        return new SchoolLookup(sources.stream()
                .sorted(Comparator.comparing(source -> order.indexOf(source.name())))
                .toList());
    }
}
