package be.handlewithcare.demo.people;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.handlewithcare.app.settings.Profile;
import be.handlewithcare.app.settings.ReadSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** The application knows a register of invented pupils by its lines; the demo must keep to that form. */
class RefusedByProductionTest {

    @Test
    void productionRefusesTheRegisterOfTheDemoWhereverItLies(@TempDir Path directory) throws IOException {
        DemoPeople.generate(5913, LocalDate.of(2026, 11, 30)).writeTo(directory);
        Path copied = Files.move(directory.resolve("register.csv"), directory.resolve("pupils.csv"));
        try (GenericApplicationContext context = new GenericApplicationContext()) {
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource("given", Map.of("HWC_REGISTER_FILE", copied.toString())));

            assertThatThrownBy(() -> new ReadSettings(Profile.PRODUCTION).initialize(context))
                    .hasMessageContaining("HWC_REGISTER_FILE is the register that the demo invents");
        }
    }
}
