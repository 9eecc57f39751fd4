package fr.cdg62.opposable.application.form;

import fr.cdg62.opposable.kernel.access.Viewer;
import fr.cdg62.opposable.kernel.event.RecordedEvent;
import fr.cdg62.opposable.kernel.identity.Sha256;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Draws the fields of a form: what each asks, what it proposes, what was entered and what is wrong with it.
 *
 * @param known what is chosen by name
 * @param facts what the file holds already
 * @param viewer for whom names are opened
 * @param faults by field name
 * @param listed what is chosen by name, read once however many rows ask for it
 */
record FormFields(
        KnownThings known,
        StreamFacts facts,
        Viewer viewer,
        Entered entered,
        Map<String, String> faults,
        Map<Class<?>, List<FormChoice>> listed) {

    private static final int BLANK_ROWS = 2;
    private static final Set<String> ACT_NUMBERS = Set.of("number", "authorisation", "ratifiedBy");

    FormFields(KnownThings known, StreamFacts facts, Viewer viewer, Entered entered, Map<String, String> faults) {
        this(known, facts, viewer, entered, faults, new HashMap<>());
    }

    List<FormField> draw(List<FieldShape> shapes) {
        return draw("", shapes);
    }

    private List<FormField> draw(String prefix, List<FieldShape> shapes) {
        return shapes.stream().map(shape -> draw(prefix + shape.name(), shape)).toList();
    }

    private FormField draw(String name, FieldShape shape) {
        return new FormField(
                name,
                shape.kind(),
                FormWords.label(shape),
                FormWords.help(shape),
                shape.required(),
                choices(name, shape),
                entered.values().getOrDefault(name, List.of()),
                fault(faults.get(name)),
                groups(name, shape));
    }

    private List<List<FormField>> groups(String name, FieldShape shape) {
        if (shape.kind() == FieldKind.GROUP) {
            return List.of(draw(name + ".", shape.parts()));
        } else if (shape.kind() != FieldKind.ROWS) {
            return List.of();
        }
        var rows = new ArrayList<List<FormField>>();
        int filled = 0;
        for (var row : entered.rows(name)) {
            rows.add(draw(row + ".", shape.parts()));
            filled = Integer.parseInt(row.substring(name.length() + 1)) + 1;
        }
        for (int blank = 0; blank < BLANK_ROWS; blank++) {
            rows.add(draw(name + "." + (filled + blank) + ".", shape.parts()));
        }
        return rows;
    }

    private List<FormChoice> choices(String name, FieldShape shape) {
        return switch (shape.kind()) {
            case ONE_OF, SOME_OF -> shape.type().isEnum() ? words(shape.type()) : inTheFile(shape.type());
            case DOCUMENT, DOCUMENTS -> documents(name);
            case REFERENCE ->
                KnownThings.isKnownElsewhere(shape.type())
                        ? listed.computeIfAbsent(shape.type(), type -> known.of(type, viewer))
                        : inTheFile(shape.type());
            case LINE -> ACT_NUMBERS.contains(shape.name()) ? numbers() : List.of();
            default -> List.of();
        };
    }

    private static List<FormChoice> words(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(word -> new FormChoice(((Enum<?>) word).name(), FormWords.word((Enum<?>) word)))
                .toList();
    }

    /** Those the file cites, and those just sent. */
    private List<FormChoice> documents(String name) {
        var cited = facts.ofType(Sha256.class);
        var choices = cited.entrySet().stream()
                .map(document -> new FormChoice(document.getKey(), cited(document.getKey(), document.getValue())));
        var fresh = entered.all(name).stream()
                .filter(sent -> !cited.containsKey(sent))
                .map(sent -> new FormChoice(sent, FormWords.text("document.sent", "hash", beginning(sent))));
        return Stream.concat(fresh, choices).toList();
    }

    private static String beginning(String hash) {
        return hash.substring(0, Math.min(12, hash.length()));
    }

    private static String cited(String hash, RecordedEvent event) {
        return FormWords.text(
                "document.cited",
                "hash",
                hash.substring(0, 12),
                "sentence",
                ToldEvent.of(event.type().name(), event.payload()).sentence());
    }

    private List<FormChoice> inTheFile(Class<?> type) {
        return facts.ofType(type).entrySet().stream()
                .map(one -> new FormChoice(
                        one.getKey(),
                        FormWords.text(
                                "reference.inTheFile",
                                "sentence",
                                ToldEvent.of(
                                                one.getValue().type().name(),
                                                one.getValue().payload())
                                        .sentence(),
                                "on",
                                one.getValue().effectiveOn().toString(),
                                "id",
                                one.getKey())))
                .toList();
    }

    private List<FormChoice> numbers() {
        return facts.named("number").keySet().stream()
                .map(number -> new FormChoice(number, number))
                .toList();
    }

    private static @Nullable String fault(@Nullable String kind) {
        return kind == null ? null : FormWords.text("fault." + kind);
    }
}
