package be.handlewithcare.app.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.handlewithcare.app.planted.KnowsTheDemo;
import be.handlewithcare.app.planted.ShowsItsSecret;
import be.handlewithcare.core.circle.GoesRound;
import be.handlewithcare.core.planted.AsksTheClock;
import be.handlewithcare.core.planted.KnowsJackson;
import be.handlewithcare.core.planted.NoticeManager;
import be.handlewithcare.core.planted.unmarked.SaysNothingOfNull;
import be.handlewithcare.police.planted.AsksAroundTheBack;
import be.handlewithcare.police.planted.KeepsAnythingInTheSession;
import be.handlewithcare.police.planted.KnowsThePortal;
import be.handlewithcare.projections.planted.KnowsAxon;
import be.handlewithcare.projections.planted.KnowsCiphers;
import be.handlewithcare.projections.planted.KnowsHolidays;
import be.handlewithcare.projections.planted.KnowsTheVault;
import be.handlewithcare.projections.planted.SwallowsErrors;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule holds for the product, and each has been seen to fail on a violation planted for it. */
class ArchitectureTest {
    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages("be.handlewithcare");

    private static final Pattern ROOM = Pattern.compile("be\\.handlewithcare\\.([a-z]+).*");

    static Stream<Arguments> rules() {
        return Stream.of(
                Arguments.of(Rules.THE_CORE_IS_PLAIN_JAVA, KnowsJackson.class),
                Arguments.of(Rules.ONLY_THE_BACKEND_KNOWS_AXON, KnowsAxon.class),
                Arguments.of(Rules.ONLY_THE_VAULT_KNOWS_ITS_CIPHERS, KnowsCiphers.class),
                Arguments.of(Rules.INNER_ROOMS_KNOW_THE_CORE_ONLY, KnowsTheVault.class),
                Arguments.of(Rules.ADAPTERS_DO_NOT_KNOW_EACH_OTHER, KnowsThePortal.class),
                Arguments.of(Rules.ADAPTERS_ASK_BY_PORTS, AsksAroundTheBack.class),
                Arguments.of(Rules.NOBODY_KNOWS_THE_DEMO, KnowsTheDemo.class),
                Arguments.of(Rules.ONLY_THE_SCHOOL_CALENDAR_KNOWS_THE_HOLIDAY_LIBRARY, KnowsHolidays.class),
                Arguments.of(Rules.PACKAGES_OF_THE_CORE_HAVE_NO_CYCLE, GoesRound.class),
                Arguments.of(Rules.TIME_COMES_FROM_THE_ONE_CLOCK, AsksTheClock.class),
                Arguments.of(Rules.NOBODY_IN_A_COMMIT_CATCHES_WHAT_THE_DATABASE_SAYS, SwallowsErrors.class),
                Arguments.of(Rules.WHAT_RESTS_IN_A_SESSION_IS_SERIALIZABLE, KeepsAnythingInTheSession.class),
                Arguments.of(Rules.STORED_TEXT_IS_MASKED, ShowsItsSecret.class),
                Arguments.of(Rules.NAMES_SAY_WHAT_A_THING_IS, NoticeManager.class),
                Arguments.of(Rules.ABSENCE_IS_SAID_IN_EACH_PACKAGE, SaysNothingOfNull.class));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theProductKeepsTheRule(ArchRule rule, Class<?> planted) {
        rule.check(PRODUCT);
        assertThat(PRODUCT.contain(planted))
                .as("the product holds the planted class")
                .isFalse();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aPlantedViolationBreaksTheRule(ArchRule rule, Class<?> planted) {
        JavaClasses withViolation = new ClassFileImporter()
                .importPackages(
                        planted.getPackageName(),
                        "be.handlewithcare.core.planted",
                        "be.handlewithcare.core.signal",
                        "be.handlewithcare.vault",
                        "be.handlewithcare.schoolportal");

        assertThatThrownBy(() -> rule.check(withViolation))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(planted.getSimpleName());
    }

    @Test
    void noRuleIsForgotten() {
        long declared = Arrays.stream(Rules.class.getDeclaredFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == ArchRule.class)
                .count();

        assertThat(rules()).hasSize(Math.toIntExact(declared));
    }

    @Test
    void everyRoomIsLookedAt() {
        assertThat(PRODUCT.stream()
                        .map(type -> ROOM.matcher(type.getPackageName()).replaceFirst("$1")))
                .contains(
                        "core",
                        "csv",
                        "axon",
                        "vault",
                        "schoollookup",
                        "schoolcalendar",
                        "mail",
                        "projections",
                        "web",
                        "police",
                        "schoolportal",
                        "veck",
                        "app",
                        "demo");
    }
}
