package be.handlewithcare.app.rooms;

import be.handlewithcare.app.settings.Settings;
import java.util.Objects;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** In production the files from outside are given, or the start has failed already. */
@Configuration(proxyBeanMethods = false)
public class GivenFilesConfiguration {

    @Bean
    OutsideFiles outsideFiles(Settings settings) {
        return new OutsideFiles(
                Objects.requireNonNull(settings.keyFile()), settings.registerFile(), settings.schoolsFile());
    }
}
