package fr.cdg62.opposable;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.lang.ArchRule;
import java.util.regex.Pattern;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.Test;

/** The read side knows the domains by their messages and values only, and the engine keeps Axon and MongoDB apart. */
class QueryServiceArchitectureTest {

    private static final Pattern HERE = Pattern.compile(".*/query-service/target/classes/.*");
    private static final Pattern GUILTY = Pattern.compile(".*/query-service/target/test-classes/.*/guilty/.*");
    private static final String ENGINE = "fr.cdg62.opposable.projection";

    private static final ArchRule NO_INNER_RING_OF_A_DOMAIN = noClasses()
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                            "fr.cdg62.opposable..rule..", "fr.cdg62.opposable..model..", "fr.cdg62.opposable..policy..")
                    .and(not(resideInAPackage("fr.cdg62.opposable.kernel.."))));

    private static final ArchRule NO_STORE_AND_NO_APPLICATION = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("fr.cdg62.opposable.axonserver..", "fr.cdg62.opposable.application..");

    private static final ArchRule NO_COMMAND_GATEWAY =
            noClasses().should().dependOnClassesThat().areAssignableTo(CommandGateway.class);

    private static final ArchRule MONGODB_IN_THE_VIEW_STORE_ONLY = noClasses()
            .that()
            .resideOutsideOfPackage(ENGINE + ".store..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.mongodb..", "de.bwaldvogel..", "org.h2..");

    private static final ArchRule AXON_WHERE_IT_IS_FOLLOWED_ONLY = noClasses()
            .that()
            .resideOutsideOfPackage(ENGINE + ".live..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.axonframework..");

    private static final ArchRule A_FOLD_DOES_NO_INPUT_AND_OUTPUT = classes()
            .that()
            .resideInAPackage(ENGINE)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", "fr.cdg62.opposable.kernel..", ENGINE);

    private static final JavaClasses READ_SIDE = located(HERE);
    private static final JavaClasses CULPRITS = located(GUILTY);

    @Test
    void the_domains_are_known_by_their_messages_and_values() {
        NO_INNER_RING_OF_A_DOMAIN.check(READ_SIDE);
        caught(NO_INNER_RING_OF_A_DOMAIN, "KnowsAModel");
        caught(NO_INNER_RING_OF_A_DOMAIN, "KnowsARule");
    }

    @Test
    void neither_the_store_nor_the_application_is_known() {
        assertThat(READ_SIDE.size()).isGreaterThan(50);
        NO_STORE_AND_NO_APPLICATION.check(READ_SIDE);
        caught(NO_STORE_AND_NO_APPLICATION, "KnowsTheApplication");
    }

    @Test
    void commands_leave_through_the_port_of_the_kernel() {
        NO_COMMAND_GATEWAY.check(READ_SIDE);
        caught(NO_COMMAND_GATEWAY, "SendsByTheGateway");
    }

    @Test
    void MongoDB_is_known_in_the_view_store_only() {
        MONGODB_IN_THE_VIEW_STORE_ONLY.check(READ_SIDE);
        caught(MONGODB_IN_THE_VIEW_STORE_ONLY, "KnowsMongo");
    }

    @Test
    void Axon_is_known_where_its_log_is_followed_only() {
        AXON_WHERE_IT_IS_FOLLOWED_ONLY.check(READ_SIDE);
        caught(AXON_WHERE_IT_IS_FOLLOWED_ONLY, "SendsByTheGateway");
    }

    @Test
    void what_a_fold_declares_knows_the_kernel_alone() {
        A_FOLD_DOES_NO_INPUT_AND_OUTPUT.check(READ_SIDE);
        assertThat(A_FOLD_DOES_NO_INPUT_AND_OUTPUT
                        .evaluate(new ClassFileImporter().importPackages(ENGINE))
                        .hasViolation())
                .as("the tests of that package know more")
                .isTrue();
    }

    private void caught(ArchRule rule, String name) {
        assertThat(rule.evaluate(CULPRITS).getFailureReport().toString()).contains(name);
    }

    private static JavaClasses located(Pattern where) {
        return new ClassFileImporter()
                .withImportOption((Location location) -> location.matches(where))
                .importPackages("fr.cdg62.opposable");
    }
}
