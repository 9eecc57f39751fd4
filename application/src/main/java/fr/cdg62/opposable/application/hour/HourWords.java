package fr.cdg62.opposable.application.hour;

import fr.cdg62.opposable.application.form.FormChoice;
import fr.cdg62.opposable.french.Texts;
import java.util.Arrays;
import java.util.List;

/** The words of an enum, in the order of the enum, as a form proposes them. */
final class HourWords {

    private static final Texts FORMS = new Texts("forms");

    private HourWords() {}

    static List<FormChoice> choices(Enum<?>... words) {
        return Arrays.stream(words)
                .map(word -> new FormChoice(word.name(), FORMS.of(key(word))))
                .toList();
    }

    private static String key(Enum<?> word) {
        return "word." + word.getDeclaringClass().getSimpleName() + "." + word.name();
    }
}
