package fr.cdg62.opposable.application.form;

import fr.cdg62.opposable.french.Texts;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What forms say, in French: of each command, of each component, of each word of an enum. */
final class FormWords {

    private static final Texts FORMS = new Texts("forms");

    private FormWords() {}

    /** What a command does, as a title: {@code Enregistrer une signature}. */
    static String title(Class<?> command) {
        return FORMS.of("command." + command.getSimpleName());
    }

    /** What the command does and under which article. */
    static String help(Class<?> command) {
        return FORMS.of("command." + command.getSimpleName() + ".help");
    }

    /** The question a field asks. */
    static String label(FieldShape shape) {
        return FORMS.of(key(shape));
    }

    /** What helps to answer it. */
    static String help(FieldShape shape) {
        return FORMS.of(key(shape) + ".help");
    }

    /** A word of an enum. */
    static String word(Enum<?> word) {
        return FORMS.of(key(word));
    }

    /** A text of the pages themselves. */
    static String text(String key, String... namesAndValues) {
        var arguments = new HashMap<String, String>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            arguments.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return FORMS.of(key, Map.copyOf(arguments));
    }

    /** The text under the key, if there is one. */
    static Optional<String> find(String key) {
        return FORMS.has(key) ? Optional.of(FORMS.of(key)) : Optional.empty();
    }

    static String key(Enum<?> word) {
        return "word." + word.getDeclaringClass().getSimpleName() + "." + word.name();
    }

    /** A component has words of its own where its record needs them, and else those of its name. */
    static String key(FieldShape shape) {
        var own = "field." + shape.owner().getSimpleName() + "." + shape.name();
        return FORMS.has(own) ? own : "field." + shape.name();
    }
}
