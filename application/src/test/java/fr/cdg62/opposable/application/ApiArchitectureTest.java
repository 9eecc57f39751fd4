package fr.cdg62.opposable.application;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

class ApiArchitectureTest {

    private static final String[] OUT_OF_REACH = {
        "fr.cdg62.opposable.convention.rule..",
        "fr.cdg62.opposable.convention.model..",
        "fr.cdg62.opposable.collectivity.rule..",
        "fr.cdg62.opposable.collectivity.model..",
        "fr.cdg62.opposable.person.rule..",
        "fr.cdg62.opposable.person.model..",
        "fr.cdg62.opposable.access.rule..",
        "fr.cdg62.opposable.access.model..",
        "fr.cdg62.opposable.installation.rule..",
        "fr.cdg62.opposable.installation.model..",
        "fr.cdg62.opposable.journalkey.rule..",
        "fr.cdg62.opposable.journalkey.model..",
        "fr.cdg62.opposable.model..",
        "fr.cdg62.opposable.rule..",
        "fr.cdg62.opposable.axonserver..",
        "fr.cdg62.opposable.projection..",
        "org.axonframework..",
        "com.mongodb..",
        "org.bson..",
        "java.sql.."
    };

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("fr.cdg62.opposable");

    private static ArchRule rule(String from) {
        return noClasses()
                .that()
                .resideInAPackage(from)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(OUT_OF_REACH);
    }

    @Test
    void the_command_api_knows_messages_values_and_the_port_and_no_model_rule_store_or_view() {
        rule("fr.cdg62.opposable.application.api..").check(CODE);
    }

    @Test
    void what_reaches_them_is_caught() {
        var guilty =
                new ClassFileImporter().importPackages("fr.cdg62.opposable.application.guilty", "org.axonframework");

        assertThat(rule("fr.cdg62.opposable.application.guilty..")
                        .evaluate(guilty)
                        .hasViolation())
                .isTrue();
    }

    @Test
    void nobody_imports_the_application() {
        noClasses()
                .that()
                .resideOutsideOfPackage("fr.cdg62.opposable.application..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("fr.cdg62.opposable.application..")
                .check(CODE);
    }
}
