package fr.cdg62.opposable.application.form;

import fr.cdg62.opposable.kernel.json.ProductJson;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Turns what was entered into the body a programme would send, and notes what is missing or is no number. */
final class EnteredBody {

    private final Entered entered;
    private final SortedMap<String, String> faults = new TreeMap<>();

    private EnteredBody(Entered entered) {
        this.entered = entered;
    }

    /**
     * The body of a command.
     *
     * @param faults by field name, what is wrong with it before any rule is asked: {@code missing}, {@code number}
     */
    record Read(ObjectNode body, Map<String, String> faults) {}

    static Read of(List<FieldShape> shapes, Entered entered) {
        var reader = new EnteredBody(entered);
        var body = reader.object("", shapes);
        return new Read(body, new LinkedHashMap<>(reader.faults));
    }

    private ObjectNode object(String prefix, List<FieldShape> shapes) {
        var object = ProductJson.mapper().createObjectNode();
        shapes.forEach(shape -> put(object, prefix + shape.name(), shape));
        return object;
    }

    private void put(ObjectNode object, String name, FieldShape shape) {
        switch (shape.kind()) {
            case SOME_OF, DOCUMENTS -> several(object, shape, texts(entered.all(name)));
            case SEVERAL -> several(object, shape, texts(entered.lines(name)));
            case ROWS -> several(object, shape, rows(name, shape));
            case GROUP -> group(object, name, shape);
            case YES_NO -> yesOrNo(object, name, shape);
            case NUMBER -> number(object, name, shape);
            default -> text(object, name, shape);
        }
    }

    /** Nothing chosen where the command may go without is nothing said; else it is an empty collection. */
    private static void several(ObjectNode object, FieldShape shape, ArrayNode values) {
        if (shape.required() || !values.isEmpty()) {
            object.set(shape.name(), values);
        }
    }

    private void text(ObjectNode object, String name, FieldShape shape) {
        var text = entered.one(name);
        if (!text.isEmpty()) {
            object.put(shape.name(), text);
        } else if (shape.required()) {
            faults.put(name, "missing");
        }
    }

    private void number(ObjectNode object, String name, FieldShape shape) {
        var digits = entered.one(name).replaceAll("[\\s\\u00a0\\u202f]", "");
        if (digits.matches("-?[0-9]{1,9}")) {
            object.put(shape.name(), Integer.parseInt(digits));
        } else if (!digits.isEmpty()) {
            faults.put(name, "number");
        } else if (shape.required()) {
            faults.put(name, "missing");
        }
    }

    private void yesOrNo(ObjectNode object, String name, FieldShape shape) {
        var given = entered.one(name);
        if (shape.type() == boolean.class || !given.isEmpty()) {
            object.put(shape.name(), "true".equals(given));
        }
    }

    private void group(ObjectNode object, String name, FieldShape shape) {
        if (shape.required() || entered.isFilled(name)) {
            object.set(shape.name(), object(name + ".", shape.parts()));
        }
    }

    private ArrayNode rows(String name, FieldShape shape) {
        var rows = ProductJson.mapper().createArrayNode();
        entered.rows(name).forEach(row -> rows.add(object(row + ".", shape.parts())));
        return rows;
    }

    private static ArrayNode texts(List<String> values) {
        var texts = ProductJson.mapper().createArrayNode();
        values.forEach(texts::add);
        return texts;
    }
}
