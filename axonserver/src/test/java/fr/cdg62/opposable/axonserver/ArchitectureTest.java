package fr.cdg62.opposable.axonserver;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** The room knows kernel, Axon, JSON and its store's library; no word of the trade, no web, no views. */
class ArchitectureTest {

    private static final String ROOM = "fr.cdg62.opposable.axonserver";

    private static final ArchRule KNOWS_ONLY_WHAT_STORES = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "org.jspecify..",
                    "fr.cdg62.opposable.kernel..",
                    ROOM + "..",
                    "org.axonframework..",
                    "tools.jackson..",
                    "com.fasterxml.jackson..",
                    "org.sqlite..",
                    "org.slf4j..");

    @Test
    void the_room_knows_only_what_stores() {
        KNOWS_ONLY_WHAT_STORES.check(new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(ROOM));
    }

    @Test
    void a_guilty_class_is_caught() {
        var guilty = new ClassFileImporter().importPackages(ROOM + ".guilty");
        assertThat(KNOWS_ONLY_WHAT_STORES.evaluate(guilty).getFailureReport().toString())
                .contains("KnowsTheWeb");
    }
}
