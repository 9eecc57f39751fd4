package fr.cdg62.opposable.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import fr.cdg62.opposable.kernel.event.EventName;
import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.junit.jupiter.api.Test;

/** {@code docs/glossary.md} is the referee on the words of aggregates, commands and events. */
class GlossaryTest {

    private static final List<JavaClass> TYPES = new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("fr.cdg62.opposable")
                    .stream()
                    .filter(type -> !type.getSimpleName().isEmpty())
                    .toList();

    private final Glossary glossary = Glossary.read();

    GlossaryTest() throws IOException {}

    private static boolean isAggregate(JavaClass type) {
        return type.getFields().stream().anyMatch(field -> field.isAnnotatedWith(AggregateIdentifier.class));
    }

    private static boolean isEvent(JavaClass type) {
        return type.isAnnotatedWith(EventName.class);
    }

    private static boolean isCommand(JavaClass type) {
        return type.getPackageName().endsWith(".api")
                && type.isRecord()
                && type.getAllRawInterfaces().stream()
                        .anyMatch(family -> family.getSimpleName().endsWith("Command"));
    }

    private static List<String> names(Predicate<JavaClass> kind) {
        return TYPES.stream()
                .filter(kind)
                .map(JavaClass::getSimpleName)
                .sorted()
                .toList();
    }

    @Test
    void an_aggregate_is_named_by_nouns_of_the_glossary() {
        assertThat(names(GlossaryTest::isAggregate)).isNotEmpty().allMatch(glossary::namesAThing);
    }

    @Test
    void a_command_is_a_verb_in_the_imperative_then_nouns_of_the_glossary() {
        assertThat(names(GlossaryTest::isCommand)).isNotEmpty().allMatch(glossary::asks);
    }

    @Test
    void an_event_is_nouns_of_the_glossary_then_a_past_participle() {
        assertThat(names(GlossaryTest::isEvent)).isNotEmpty().allMatch(glossary::tells);
    }

    @Test
    void every_noun_of_the_glossary_is_in_the_code() {
        var all = names(type -> true);
        assertThat(glossary.nouns())
                .isNotEmpty()
                .allSatisfy(noun -> assertThat(all)
                        .as("%s is a type or a part of one", noun)
                        .anyMatch(name -> Glossary.contains(name, noun)));
    }

    @Test
    void every_verb_of_the_glossary_is_used() {
        assertThat(glossary.imperatives())
                .isNotEmpty()
                .allSatisfy(verb -> assertThat(names(GlossaryTest::isCommand)).anyMatch(name -> name.startsWith(verb)));
        assertThat(glossary.participles())
                .isNotEmpty()
                .allSatisfy(verb ->
                        assertThat(names(GlossaryTest::isEvent)).anyMatch(name -> Glossary.contains(name, verb)));
    }

    @Test
    void no_forbidden_synonym_names_an_aggregate_a_message_or_a_value() {
        var spoken = names(type -> isAggregate(type)
                || isCommand(type)
                || isEvent(type)
                || type.getPackageName().endsWith(".value"));
        assertThat(glossary.forbidden())
                .isNotEmpty()
                .allSatisfy(word -> assertThat(spoken)
                        .as("%s is a forbidden synonym", word)
                        .noneMatch(name -> Glossary.contains(name, word)));
    }

    @Test
    void a_word_that_is_not_listed_is_caught() {
        assertThat(glossary.namesAThing("ConventionManager")).isFalse();
        assertThat(glossary.asks("UpdateConvention")).isFalse();
        assertThat(glossary.asks("RecordStuff")).isFalse();
        assertThat(glossary.asks("Record")).isFalse();
        assertThat(glossary.tells("ConventionUpdated")).isFalse();
        assertThat(glossary.tells("SignedConvention")).isFalse();
        assertThat(glossary.tells("ConventionSignedByParty")).isTrue();
    }
}
