package org.variorum;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.annotate.Annotator;
import org.variorum.collate.Collator;

/** What every class of the library keeps to, whoever writes it. */
final class HouseRulesTest {
    private static final String FRONT_DOOR = "org.variorum";
    private static final String MODEL = "org.variorum.model..";

    private static final OneDirection VERBS =
            new OneDirection(FRONT_DOOR, List.of("tell", "collate", "group", "annotate", "read", "report"));

    static final List<Parted> PARTED = List.of(
            new Parted(
                    Collator.class,
                    List.of(
                            "timeline",
                            "claim",
                            "quote",
                            "difference",
                            "figure",
                            "origin",
                            "pair",
                            "passage",
                            "cluster",
                            "word")),
            new Parted(
                    Annotator.class,
                    List.of(
                            "offer",
                            "chain",
                            "stance",
                            "speaker",
                            "mending",
                            "happening",
                            "attribution",
                            "entity",
                            "name",
                            "sentence",
                            "lexicon",
                            "figure",
                            "time",
                            "token",
                            "learned")));

    private static final OneDirection LAYOUT = new OneDirection(
            "org.variorum.tell.layout", List.of("single", "beside", "agreed", "voice", "standalone", "entry", "words"));

    private static final Set<String> ASKING_THE_MACHINE = Set.of(
            "System.currentTimeMillis",
            "ZoneId.systemDefault",
            "TimeZone.getDefault",
            "Locale.getDefault",
            "Charset.defaultCharset");

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.variorum");

    @ParameterizedTest
    @ValueSource(strings = {"collate", "group", "annotate", "read", "report"})
    void usesNothingThatComesAfterIt(String verb) {
        VERBS.keptBy(verb).check(CORE);
    }

    @Test
    void everyPackageHasItsPlaceInTheDirection() {
        classes()
                .should()
                .resideInAnyPackage(VERBS.packages())
                .orShould()
                .resideInAPackage(MODEL)
                .orShould()
                .resideInAPackage(FRONT_DOOR)
                .check(CORE);
    }

    @ParameterizedTest
    @FieldSource("PARTED")
    void noPartOfAVerbUsesOneThatRestsOnIt(Parted verb) {
        verb.names().forEach(name -> verb.order().keptBy(name).check(CORE));
    }

    @ParameterizedTest
    @FieldSource("PARTED")
    void anOrderThatIsNotKeptIsSeen(Parted verb) {
        OneDirection turned =
                new OneDirection(verb.order().parent(), verb.names().reversed());
        assertThrows(
                AssertionError.class,
                () -> turned.keptBy(verb.names().getFirst()).check(CORE));
    }

    @ParameterizedTest
    @FieldSource("PARTED")
    void everyPartOfAVerbHasItsPlaceInTheOrder(Parted verb) {
        classes()
                .that()
                .resideInAPackage(verb.below())
                .should()
                .resideInAnyPackage(verb.order().packages())
                .check(CORE);
    }

    /** The runner alone knows the parts, and no part knows it. */
    @ParameterizedTest
    @FieldSource("PARTED")
    void whatIsFoundKnowsNothingOfHowItIsFound(Parted verb) {
        noClasses()
                .that()
                .resideInAPackage(verb.order().parent())
                .and()
                .doNotBelongToAnyOf(verb.runner())
                .should()
                .dependOnClassesThat()
                .resideInAPackage(verb.below())
                .check(CORE);
        noClasses()
                .that()
                .resideInAPackage(verb.order().parent() + "..")
                .and()
                .doNotBelongToAnyOf(verb.runner())
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(verb.runner())
                .check(CORE);
    }

    @Test
    void modelIsUsedByAnnotateAndTheFrontDoorOnly() {
        classes()
                .that()
                .resideInAPackage(MODEL)
                .should()
                .onlyHaveDependentClassesThat()
                .resideInAnyPackage(MODEL, "org.variorum.annotate..", FRONT_DOOR)
                .check(CORE);
    }

    @Test
    void modelKnowsNothingOfReports() {
        noClasses()
                .that()
                .resideInAPackage(MODEL)
                .should()
                .dependOnClassesThat(resideInAPackage("org.variorum..").and(not(resideInAPackage(MODEL))))
                .check(CORE);
    }

    @Test
    void nobodyUsesTheFrontDoor() {
        noClasses()
                .that()
                .resideOutsideOfPackage(FRONT_DOOR)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(FRONT_DOOR)
                .check(CORE);
    }

    @Test
    void everyPackageIsNullMarked() {
        for (JavaClass type : CORE) {
            assertTrue(type.getPackage().isAnnotatedWith(NullMarked.class), type.getPackageName());
        }
    }

    @Test
    void logsThroughSystemLoggerOnly() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.util.logging..", "org.slf4j..", "org.apache.logging..")
                .check(CORE);
    }

    @Test
    void leavesTheTerminalToTheCommandLine() {
        noClasses().should(ACCESS_STANDARD_STREAMS).check(CORE);
    }

    /** Whoever wants something fetched gives the library an {@code Addresses}; the command line does. */
    @Test
    void opensNoConnection() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net.http..", "javax.net..", "java.nio.channels.spi..")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.net.Socket")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.net.URLConnection")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.net.InetAddress")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.nio.channels.SocketChannel")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.jsoup.Connection")
                .check(CORE);
    }

    @Test
    void restsOnNoClockZoneLocaleOrCharsetOfTheMachine() {
        noClasses().should().callMethodWhere(asksTheMachine()).check(CORE);
    }

    private static DescribedPredicate<JavaMethodCall> asksTheMachine() {
        return describe("asks the machine for its time, zone, locale or charset", call -> {
            AccessTarget.MethodCallTarget method = call.getTarget();
            return ASKING_THE_MACHINE.contains(method.getOwner().getSimpleName() + "." + method.getName())
                    || method.getOwner().getName().startsWith("java.time.")
                            && method.getName().equals("now")
                    || takesTheDefaultLocale(method);
        });
    }

    private static boolean takesTheDefaultLocale(AccessTarget.MethodCallTarget method) {
        return method.getOwner().isEquivalentTo(String.class)
                && Set.of("format", "formatted", "toLowerCase", "toUpperCase").contains(method.getName())
                && method.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Locale.class));
    }

    @Test
    void noPartOfABriefUsesOneThatRestsOnIt() {
        LAYOUT.names().forEach(part -> LAYOUT.keptBy(part).check(CORE));
        noClasses()
                .that()
                .resideInAPackage(LAYOUT.parent() + ".*..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(LAYOUT.parent())
                .check(CORE);
    }

    @Test
    void everyPartOfABriefHasItsPlaceInTheOrder() {
        classes()
                .that()
                .resideInAPackage(LAYOUT.parent() + ".*..")
                .should()
                .resideInAnyPackage(LAYOUT.packages())
                .check(CORE);
    }
}
