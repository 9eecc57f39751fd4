package fr.cdg62.opposable.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import fr.cdg62.opposable.application.api.ProblemWords;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemWordsTest {

    private static final List<String> PARTS = List.of("title", "detail", "remedy");

    private static List<String> codes() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("fr.cdg62.opposable")
                        .stream()
                        .filter(type -> type.isEnum() && type.isAssignableTo(RefusalCode.class))
                        .flatMap(type -> Arrays.stream(type.reflect().getEnumConstants()))
                        .map(code -> ((Enum<?>) code).name())
                        .sorted()
                        .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void every_code_has_its_title_detail_and_remedy_and_nothing_else_is_said(String language) {
        var wanted = codes().stream()
                .flatMap(code -> PARTS.stream().map(part -> code + "." + part))
                .collect(Collectors.toSet());
        PARTS.forEach(part -> wanted.add("UNKNOWN_CODE." + part));

        var said = ResourceBundle.getBundle(ProblemWords.class.getPackageName() + ".messages", Locale.of(language))
                .keySet();

        assertThat(codes()).hasSizeGreaterThan(60);
        assertThat(said).isEqualTo(wanted);
    }

    @Test
    void a_fact_is_said_in_its_place() {
        assertThat(ProblemWords.text("BAD_SIREN", "detail", Locale.FRENCH, Map.of("entered", "123")))
                .startsWith("« 123 »");
    }
}
