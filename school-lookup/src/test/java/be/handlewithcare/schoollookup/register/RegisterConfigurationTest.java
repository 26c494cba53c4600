package be.handlewithcare.schoollookup.register;

import static be.handlewithcare.schoollookup.register.Registers.NOOR;
import static be.handlewithcare.schoollookup.register.Registers.TODAY;
import static be.handlewithcare.schoollookup.register.Registers.csv;
import static be.handlewithcare.schoollookup.register.Registers.noor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import be.handlewithcare.core.lookup.EnrolmentSource;
import be.handlewithcare.core.lookup.LookupAnswer.Found;
import be.handlewithcare.core.school.InstitutionNumber;
import be.handlewithcare.schoollookup.register.RegisterState.Loaded;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class RegisterConfigurationTest {
    private static final Found AT_12345 = new Found(new InstitutionNumber("12345"));
    private static final Found AT_99 = new Found(new InstitutionNumber("99"));

    @TempDir
    Path directory;

    @Test
    void theRegisterIsThereFromTheStartAndIsReplacedWithoutAGap() {
        Path file = directory.resolve("register.csv");
        Registers.replace(file, csv(NOOR));
        started(file).run(context -> {
            EnrolmentSource lookup = context.getBean(EnrolmentSource.class);
            assertThat(context.getBean(RegisterStatus.class).state()).isInstanceOf(Loaded.class);
            assertThat(lookup.find(Registers.question(noor(), TODAY))).isEqualTo(AT_12345);

            Registers.replace(file, csv(NOOR.replace("12345", "99")));

            await().pollInterval(Duration.ofMillis(1))
                    .until(
                            () -> {
                                var answer = lookup.find(Registers.question(noor(), TODAY));
                                assertThat(answer).isIn(AT_12345, AT_99);
                                return answer;
                            },
                            AT_99::equals);
        });
    }

    @Test
    void afterTheEndNobodyLooksAnyMore() {
        started(directory.resolve("none.csv"))
                .run(context -> assertThat(watchers()).isNotEmpty());

        await().until(() -> watchers().isEmpty());
    }

    private static List<String> watchers() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(Thread::isDaemon)
                .map(Thread::getName)
                .filter(name -> name.startsWith("register-"))
                .toList();
    }

    private static ApplicationContextRunner started(Path file) {
        return new ApplicationContextRunner()
                .withBean(RegisterSettings.class, () -> new RegisterSettings(file, Duration.ofMillis(10)))
                .withBean(Clock.class, () -> Registers.CLOCK)
                .withUserConfiguration(RegisterConfiguration.class);
    }
}
