package fr.cdg62.opposable.kernel.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import fr.cdg62.opposable.kernel.architecture.guilty.CountsInFloatingPoint;
import fr.cdg62.opposable.kernel.architecture.guilty.KnowsALibrary;
import fr.cdg62.opposable.kernel.architecture.guilty.KnowsAxon;
import fr.cdg62.opposable.kernel.architecture.guilty.KnowsJackson;
import fr.cdg62.opposable.kernel.rule.CommandRefused;
import org.junit.jupiter.api.Test;

/** What kernel may know. Each rule also catches a class that breaks it on purpose. */
class ArchitectureTest {

    private static final String KERNEL = "fr.cdg62.opposable.kernel";
    private static final String GUILTY = KERNEL + ".architecture.guilty";

    private static final ArchRule THE_REFUSAL_ALONE_KNOWS_AXON = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(CommandRefused.class.getName())
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.axonframework..");

    private static final ArchRule THE_REFUSAL_KNOWS_ONE_TYPE_OF_AXON = noClasses()
            .should()
            .dependOnClassesThat(new DescribedPredicate<JavaClass>("another type of Axon than the exception") {
                @Override
                public boolean test(JavaClass type) {
                    return type.getPackageName().startsWith("org.axonframework")
                            && !type.getSimpleName().equals("CommandExecutionException");
                }
            });

    private static final ArchRule JSON_ALONE_KNOWS_JACKSON = noClasses()
            .that()
            .resideOutsideOfPackage(KERNEL + ".json..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("tools.jackson..", "com.fasterxml..");

    private static final ArchRule NOTHING_ELSE_BUT_THE_JDK = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    KERNEL + "..",
                    "org.jspecify..",
                    "org.axonframework..",
                    "tools.jackson..",
                    "com.fasterxml..");

    private static final ArchRule NO_FLOATING_POINT =
            fields().should().notHaveRawType(double.class).andShould().notHaveRawType(float.class);

    private static ArchRule freeOfCycles(String root) {
        return slices().matching(root + ".(*)..").should().beFreeOfCycles();
    }

    private final JavaClasses kernel = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(KERNEL);

    @Test
    void CommandRefused_alone_knows_Axon_and_one_type_of_it() {
        THE_REFUSAL_ALONE_KNOWS_AXON.check(kernel);
        THE_REFUSAL_KNOWS_ONE_TYPE_OF_AXON.check(kernel);
        catches(THE_REFUSAL_ALONE_KNOWS_AXON, KnowsAxon.class);
        catches(THE_REFUSAL_KNOWS_ONE_TYPE_OF_AXON, KnowsAxon.class);
    }

    @Test
    void the_json_package_alone_knows_Jackson() {
        JSON_ALONE_KNOWS_JACKSON.check(kernel);
        catches(JSON_ALONE_KNOWS_JACKSON, KnowsJackson.class);
    }

    @Test
    void kernel_knows_the_JDK_and_itself() {
        NOTHING_ELSE_BUT_THE_JDK.check(kernel);
        catches(NOTHING_ELSE_BUT_THE_JDK, KnowsALibrary.class);
    }

    @Test
    void nothing_is_counted_in_floating_point() {
        NO_FLOATING_POINT.check(kernel);
        catches(NO_FLOATING_POINT, CountsInFloatingPoint.class);
    }

    @Test
    void the_packages_form_no_cycle() {
        freeOfCycles(KERNEL).check(kernel);
        var turningRound = new ClassFileImporter().importPackages(GUILTY);
        assertThat(freeOfCycles(GUILTY).evaluate(turningRound).hasViolation()).isTrue();
    }

    private static void catches(ArchRule rule, Class<?> guilty) {
        assertThat(rule.evaluate(new ClassFileImporter().importClasses(guilty)).hasViolation())
                .as("%s is caught", guilty.getSimpleName())
                .isTrue();
    }
}
