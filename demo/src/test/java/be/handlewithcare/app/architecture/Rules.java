package be.handlewithcare.app.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameStartingWith;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.Serializable;
import java.time.Clock;
import java.util.Date;
import java.util.Set;
import org.jspecify.annotations.NullMarked;

/** The rules of the house that a compiler does not see. */
final class Rules {
    private static final String OURS = "be.handlewithcare..";
    private static final String CORE = "be.handlewithcare.core..";
    private static final String[] ADAPTERS = {
        "be.handlewithcare.police..",
        "be.handlewithcare.schoolportal..",
        "be.handlewithcare.veck..",
        "be.handlewithcare.operator.."
    };

    static final ArchRule THE_CORE_IS_PLAIN_JAVA = classes()
            .that()
            .resideInAPackage(CORE)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(CORE, "java..", "javax.crypto..", "org.jspecify..", "com.ibm.icu..");

    static final ArchRule ONLY_THE_BACKEND_KNOWS_AXON = noClasses()
            .that()
            .resideOutsideOfPackage("be.handlewithcare.axon..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.axonframework..");

    static final ArchRule ONLY_THE_VAULT_KNOWS_ITS_CIPHERS = noClasses()
            .that()
            .resideOutsideOfPackage("be.handlewithcare.vault..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.google.crypto.tink..");

    static final ArchRule INNER_ROOMS_KNOW_THE_CORE_ONLY = slices().matching(
                    "be.handlewithcare.(axon|vault|schoollookup|schoolcalendar|mail|projections)..")
            .should()
            .notDependOnEachOther();

    static final ArchRule ADAPTERS_DO_NOT_KNOW_EACH_OTHER = slices().matching(
                    "be.handlewithcare.(police|schoolportal|veck|operator)..")
            .should()
            .notDependOnEachOther();

    static final ArchRule ADAPTERS_ASK_BY_PORTS = noClasses()
            .that()
            .resideInAnyPackage(ADAPTERS)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "be.handlewithcare.axon..",
                    "be.handlewithcare.vault..",
                    "be.handlewithcare.schoollookup..",
                    "be.handlewithcare.schoolcalendar..",
                    "be.handlewithcare.mail..",
                    "be.handlewithcare.app..");

    static final ArchRule NOBODY_KNOWS_THE_DEMO = noClasses()
            .that()
            .resideOutsideOfPackage("be.handlewithcare.demo..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("be.handlewithcare.demo..");

    static final ArchRule ONLY_THE_SCHOOL_CALENDAR_KNOWS_THE_HOLIDAY_LIBRARY = noClasses()
            .that()
            .resideOutsideOfPackage("be.handlewithcare.schoolcalendar..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("de.focus_shift..");

    static final ArchRule PACKAGES_OF_THE_CORE_HAVE_NO_CYCLE =
            slices().matching("be.handlewithcare.core.(*)..").should().beFreeOfCycles();

    static final ArchRule TIME_COMES_FROM_THE_ONE_CLOCK = noClasses()
            .that()
            .resideInAPackage(OURS)
            .and()
            .resideOutsideOfPackage("be.handlewithcare.app.clock..")
            .and()
            .doNotHaveFullyQualifiedName("be.handlewithcare.demo.night.MovedClock")
            .should()
            .callMethodWhere(target(name("now")).and(target(owner(resideInAPackage("java.time..")))))
            .orShould()
            .callConstructor(Date.class)
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone");

    /**
     * A swallowed database error turns a commit into a rollback that nobody hears of. The key file is read before there is
     * a database; what closes it looks like a catch. Three classes catch around a whole commit: the runner and the job of the
     * lookups keep each signal in its queue, and a repetition does its work again.
     */
    static final ArchRule NOBODY_IN_A_COMMIT_CATCHES_WHAT_THE_DATABASE_SAYS = classes()
            .that(resideInAPackage("be.handlewithcare.projections..")
                    .or(resideInAPackage("be.handlewithcare.vault..")
                            .and(not(simpleName("NewKeyFile").or(simpleName("KeyTableRewrite")))))
                    .or(resideInAPackage("be.handlewithcare.axon.task..").and(not(simpleName("EraseBeforeStart"))))
                    .or(resideInAPackage("be.handlewithcare.axon.lookup..")
                            .and(not(simpleName("LookupRunner")
                                    .or(simpleName("Shift"))
                                    .or(simpleName("AskAPersonRound")))))
                    .or(resideInAPackage("be.handlewithcare.axon.work..").and(not(simpleName("Repetition"))))
                    .or(resideInAPackage("be.handlewithcare.axon.inport.."))
                    .or(resideInAPackage("be.handlewithcare.axon.store..")))
            .should(catchNothingOfTheDatabase());

    /** {@code FlashAttributes} takes serializable values only. */
    static final ArchRule WHAT_RESTS_IN_A_SESSION_IS_SERIALIZABLE = noClasses()
            .that(resideInAPackage(OURS).and(not(simpleName("FlashAttributes"))))
            .should()
            .callMethodWhere(target(nameStartingWith("addFlashAttribute")));

    /** Sessions, cookies and kept forms hold secrets and names; the {@code toString} that a compiler writes would show them. */
    static final ArchRule STORED_TEXT_IS_MASKED = classes()
            .that()
            .resideInAnyPackage("be.handlewithcare.app..", "be.handlewithcare.demo..")
            .and()
            .areRecords()
            .and()
            .areAssignableTo(Serializable.class)
            .should(new ArchCondition<>("override toString if they have a text") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    boolean hasText = type.getFields().stream()
                            .anyMatch(field -> !field.getModifiers().contains(JavaModifier.STATIC)
                                    && field.getRawType().isEquivalentTo(String.class));
                    // A compiler writes a final one.
                    boolean overrides =
                            !type.getMethod("toString").getModifiers().contains(JavaModifier.FINAL);
                    events.add(new SimpleConditionEvent(
                            type, !hasText || overrides, type.getName() + " shows its text in toString"));
                }
            });

    static final ArchRule NAMES_SAY_WHAT_A_THING_IS = classes()
            .that()
            .resideInAPackage(OURS)
            .should()
            .haveNameNotMatching(".*(Impl|Manager|Helper|Utils?|Port|DTO|Dto)");

    static final ArchRule ABSENCE_IS_SAID_IN_EACH_PACKAGE = classes()
            .that()
            .resideInAPackage(OURS)
            .should(new ArchCondition<>("be in a @NullMarked package") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
                    events.add(
                            new SimpleConditionEvent(type, marked, type.getName() + " is in no @NullMarked package"));
                }
            });

    private static final Set<String> EVERYTHING =
            Set.of("java.lang.Throwable", "java.lang.Exception", "java.lang.RuntimeException");

    private Rules() {}

    private static ArchCondition<JavaClass> catchNothingOfTheDatabase() {
        return new ArchCondition<>("catch nothing that the database says") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getCodeUnits().stream()
                        .flatMap(unit -> unit.getTryCatchBlocks().stream())
                        .filter(block -> block.getCaughtThrowables().stream().anyMatch(Rules::saysTheDatabase))
                        .forEach(block -> events.add(SimpleConditionEvent.violated(
                                block, type.getName() + " catches in " + block.getSourceCodeLocation())));
            }
        };
    }

    private static boolean saysTheDatabase(JavaClass caught) {
        return EVERYTHING.contains(caught.getName())
                || caught.isAssignableTo("java.sql.SQLException")
                || caught.isAssignableTo("org.springframework.dao.DataAccessException");
    }
}
