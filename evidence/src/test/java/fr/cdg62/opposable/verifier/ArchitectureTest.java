package fr.cdg62.opposable.verifier;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import fr.cdg62.opposable.journal.guilty.KnowsTheVerifier;
import fr.cdg62.opposable.verifier.guilty.KnowsALibrary;
import fr.cdg62.opposable.verifier.guilty.KnowsTheJournal;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final ArchRule THE_JDK_ALONE = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "javax.security.auth.x500",
                    "fr.cdg62.opposable.verifier..",
                    "fr.cdg62.opposable.journal..",
                    "org.jspecify..");

    private static final ArchRule VERIFIER_WITHOUT_JOURNAL =
            apart("fr.cdg62.opposable.verifier..", "fr.cdg62.opposable.journal..");
    private static final ArchRule JOURNAL_WITHOUT_VERIFIER =
            apart("fr.cdg62.opposable.journal..", "fr.cdg62.opposable.verifier..");

    private static ArchRule apart(String one, String other) {
        return noClasses()
                .that()
                .resideInAPackage(one)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(other);
    }

    /** A verifier that shared the signer's code would repeat its faults. */
    @Test
    void what_verifies_the_journal_and_what_writes_it_share_no_code() {
        var room = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("fr.cdg62.opposable");
        VERIFIER_WITHOUT_JOURNAL.check(room);
        JOURNAL_WITHOUT_VERIFIER.check(room);
        var guilty = new ClassFileImporter().importClasses(KnowsTheJournal.class, KnowsTheVerifier.class);
        assertThat(VERIFIER_WITHOUT_JOURNAL.evaluate(guilty).hasViolation()).isTrue();
        assertThat(JOURNAL_WITHOUT_VERIFIER.evaluate(guilty).hasViolation()).isTrue();
    }

    @Test
    void evidence_runs_alone() {
        THE_JDK_ALONE.check(new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("fr.cdg62.opposable"));
        var guilty = new ClassFileImporter().importClasses(KnowsALibrary.class);
        assertThat(THE_JDK_ALONE.evaluate(guilty).hasViolation()).isTrue();
    }
}
