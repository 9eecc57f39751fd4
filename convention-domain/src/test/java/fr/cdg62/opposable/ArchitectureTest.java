package fr.cdg62.opposable;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may never import whom, in this room. Each rule has a class under {@code guilty} that it must catch. */
class ArchitectureTest {

    private static final String[] PLAIN = {"java..", "org.jspecify..", "fr.cdg62.opposable.kernel.."};

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("fr.cdg62.opposable");

    private static final JavaClasses GUILTY = new ClassFileImporter().importPackages("fr.cdg62.opposable");

    static Stream<Arguments> rules() {
        return Stream.of(
                Arguments.of(only("..value..", "..value.."), "ValueThatKnowsARule"),
                Arguments.of(
                        only("..api..", "..value..", "..api..", "org.axonframework.modelling.command.."),
                        "CommandThatKnowsAnAggregate"),
                Arguments.of(only("..rule..", "..value..", "..rule.."), "RuleThatKnowsAxon"),
                Arguments.of(
                        only(
                                "fr.cdg62.opposable..model..",
                                "..value..",
                                "..api..",
                                "..rule..",
                                "..model..",
                                "org.axonframework.."),
                        "ModelThatKnowsATest"),
                Arguments.of(
                        slices().matching("fr.cdg62.opposable.(*).model..")
                                .should()
                                .notDependOnEachOther(),
                        "ModelThatKnowsAnother"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void holds_for_what_we_ship(ArchRule rule, String guilty) {
        rule.check(OURS.that(notOfTheKernel()));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void catches_the_guilty(ArchRule rule, String guilty) {
        assertThatThrownBy(() -> rule.check(GUILTY.that(notOfTheKernel())))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(guilty);
    }

    private static ArchRule only(String ring, String... allowed) {
        var all = Stream.concat(Arrays.stream(PLAIN), Arrays.stream(allowed)).toArray(String[]::new);
        return classes().that().resideInAPackage(ring).should().onlyDependOnClassesThat(resideInAnyPackage(all));
    }

    private static DescribedPredicate<JavaClass> notOfTheKernel() {
        return DescribedPredicate.not(resideInAnyPackage("fr.cdg62.opposable.kernel.."));
    }
}
