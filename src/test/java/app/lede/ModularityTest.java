package app.lede;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.router.Route;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.data.repository.Repository;
import org.springframework.modulith.core.ApplicationModules;

/** The rooms and their one-way corridor: docs/decisions/0001 tells why. */
class ModularityTest {

    /** Which rooms each room may use, besides base, which all may use and which uses none. */
    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            Map.entry("base", Set.of()),
            Map.entry("account", Set.of()),
            Map.entry("document", Set.of()),
            Map.entry("article", Set.of("document")),
            Map.entry("reading", Set.of()),
            Map.entry("item", Set.of()),
            Map.entry("statistics", Set.of()),
            Map.entry("table", Set.of()),
            Map.entry("print", Set.of()),
            Map.entry("exchange", Set.of("item", "table")),
            Map.entry("writing", Set.of("article", "reading", "item", "exchange")),
            Map.entry("classroom", Set.of("account", "table")),
            Map.entry("quiz", Set.of("item", "writing", "classroom", "article")),
            Map.entry("attempt", Set.of("quiz", "item", "writing", "classroom", "article", "account")),
            Map.entry(
                    "results",
                    Set.of(
                            "attempt",
                            "quiz",
                            "classroom",
                            "item",
                            "writing",
                            "article",
                            "account",
                            "statistics",
                            "table",
                            "print")),
            Map.entry("paper", Set.of("quiz", "classroom", "item", "writing", "article", "print")),
            Map.entry("review", Set.of("attempt", "quiz", "classroom", "item", "writing", "article")),
            Map.entry(
                    "home",
                    Set.of(
                            "account",
                            "article",
                            "item",
                            "writing",
                            "classroom",
                            "quiz",
                            "attempt",
                            "results",
                            "review")),
            Map.entry("demonstration", Set.of("account", "article", "item", "writing", "classroom", "quiz", "attempt")),
            Map.entry("command", Set.of("reading", "item", "writing", "exchange", "statistics", "document")));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("app.lede");

    static Stream<String> rooms() {
        return MAY_USE.keySet().stream().sorted();
    }

    @Test
    void everyRoomStandsInTheTable() {
        var found = CLASSES.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.startsWith("app.lede."))
                .map(name -> name.split("\\.")[2])
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(MAY_USE.keySet()).containsAll(found);
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void roomUsesOnlyWhatTheTableAllows(String room) {
        var forbidden = rooms().filter(other -> !other.equals(room) && !other.equals("base"))
                .filter(other -> !MAY_USE.getOrDefault(room, Set.of()).contains(other))
                .map(other -> "app.lede." + other + "..")
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage("app.lede." + room + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(forbidden)
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    /** No cycles, and nothing but a room's public face is used by another. Base has no face: all of it is shared. */
    @Test
    void roomsKeepTheirInsidesToThemselves() {
        ApplicationModules.of(LedeApplication.class, resideInAPackage("app.lede.base.."))
                .verify();
    }

    @Test
    void pureRoomsKnowNoFrameworks() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "app.lede.item..",
                        "app.lede.reading..",
                        "app.lede.exchange..",
                        "app.lede.statistics..",
                        "app.lede.table..",
                        "app.lede.print..",
                        "app.lede.document..",
                        "app.lede.review.memory..",
                        "app.lede.base.packed..",
                        "app.lede.base.text..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "jakarta.persistence..", "com.vaadin..", "org.hibernate..")
                .check(CLASSES);
    }

    @Test
    void onlyReadingKnowsCoreNlp() {
        noClasses()
                .that()
                .resideOutsideOfPackage("app.lede.reading..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("edu.stanford..")
                .check(CLASSES);
    }

    @Test
    void viewsCallServicesAndNeverRepositories() {
        noClasses()
                .that()
                .resideInAPackage("..ui..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Repository.class)
                .check(CLASSES);
    }

    @Test
    void viewsAndRepositoriesStayInTheirPackage() {
        classes()
                .that()
                .areAnnotatedWith(Route.class)
                .or()
                .areAssignableTo(Repository.class)
                .should()
                .notHaveModifier(JavaModifier.PUBLIC)
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void namesSayWhatThingsAre() {
        var vague = Set.of("Impl", "Manager", "Helper", "Util", "Utils", "Dto", "DTO");
        assertThat(CLASSES.stream()
                        .map(JavaClass::getSimpleName)
                        .filter(name -> vague.stream().anyMatch(name::endsWith)))
                .isEmpty();
        assertThat(CLASSES.stream()
                        .map(JavaClass::getSimpleName)
                        .filter(name -> Arrays.asList(name.split("(?=\\p{Lu})")).stream()
                                .anyMatch(Set.of("Student", "Teacher", "Candidate")::contains)))
                .isEmpty();
    }
}
