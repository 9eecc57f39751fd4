package fr.cdg62.opposable.verifier;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import fr.cdg62.opposable.verifier.guilty.KnowsALibrary;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final ArchRule THE_JDK_ALONE = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..", "javax.security.auth.x500", "fr.cdg62.opposable.verifier..", "org.jspecify..");

    /** The signer too is a stranger: a verifier that shared its code would repeat its faults. */
    @Test
    void the_verifier_runs_alone() {
        THE_JDK_ALONE.check(new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("fr.cdg62.opposable.verifier"));
        var guilty = new ClassFileImporter().importClasses(KnowsALibrary.class);
        assertThat(THE_JDK_ALONE.evaluate(guilty).hasViolation()).isTrue();
    }
}
