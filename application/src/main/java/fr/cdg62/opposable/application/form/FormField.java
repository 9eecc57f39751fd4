package fr.cdg62.opposable.application.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field as the page draws it.
 *
 * @param name under which it is sent
 * @param kind how it is asked for
 * @param label the question
 * @param help what helps to answer it
 * @param choices what it proposes: words, documents, persons, or texts already used in the file
 * @param values what was entered
 * @param fault what is wrong with it, or null
 * @param groups the fields of a group, or of each row
 */
public record FormField(
        String name,
        FieldKind kind,
        String label,
        String help,
        boolean required,
        List<FormChoice> choices,
        List<String> values,
        @Nullable String fault,
        List<List<FormField>> groups) {

    private static final int SPREAD_MAX = 7;

    public FormField {
        choices = List.copyOf(choices);
        values = List.copyOf(values);
        groups = List.copyOf(groups);
    }

    /** Whether its words are seen at once, as buttons and boxes; a long list opens instead. */
    public boolean spread() {
        return kind == FieldKind.SOME_OF
                || kind == FieldKind.DOCUMENTS
                || (kind == FieldKind.ONE_OF && choices.size() <= SPREAD_MAX);
    }

    /** The id of its element. */
    public String id() {
        return "champ-" + name.replace('.', '-');
    }

    /** The first value entered, empty when there is none. */
    public String value() {
        return values.isEmpty() ? "" : values.getFirst();
    }

    /** Whether that choice was made. */
    public boolean chosen(String choice) {
        return values.contains(choice);
    }

    /** Whether the browser insists on an answer. Not within a row or a group, which may be left empty whole. */
    public boolean insists() {
        return required && name.indexOf('.') < 0;
    }

    /** What a screen reader says beside the label. */
    public String describedBy() {
        return fault == null ? id() + "-aide" : id() + "-faute " + id() + "-aide";
    }

    /** What was answered, as a person reads it. */
    public List<String> answers() {
        return values.stream().filter(text -> !text.isBlank()).map(this::answer).toList();
    }

    private String answer(String value) {
        return choices.stream()
                .filter(choice -> choice.value().equals(value))
                .map(FormChoice::label)
                .findFirst()
                .orElse(value);
    }
}
