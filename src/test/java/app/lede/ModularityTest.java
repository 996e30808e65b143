package app.lede;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The rooms and their one-way corridor, as docs/decisions describes them. */
class ModularityTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("app.lede");

    @Test
    void pureRoomsKnowNoFrameworks() {
        noClasses()
                .that()
                .resideInAnyPackage("app.lede.item..", "app.lede.reading..", "app.lede.base.text..")
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
}
