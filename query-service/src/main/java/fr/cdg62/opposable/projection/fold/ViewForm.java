package fr.cdg62.opposable.projection.fold;

import fr.cdg62.opposable.kernel.json.ProductJson;
import java.util.ArrayList;
import java.util.Comparator;
import org.bson.BsonArray;
import org.bson.BsonBoolean;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonNull;
import org.bson.BsonString;
import org.bson.BsonValue;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Turns a view into the document that is stored, and back, through {@link ProductJson}. One view has one form: names are sorted, so a
 * map in a view must not rely on the order in which it was filled. Refuses what is not whole: there is no floating point.
 */
public final class ViewForm<V> {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final JsonMapper mapper = ProductJson.mapper();
    private final Class<V> type;

    public ViewForm(Class<V> type) {
        this.type = type;
    }

    /** The stored form of the view. */
    public BsonDocument write(V view) {
        JsonNode tree = mapper.valueToTree(view);
        if (!tree.isObject()) {
            throw new IllegalArgumentException(type + " is not written as an object");
        }
        return document(tree);
    }

    /** The view, read strictly. */
    public V read(BsonDocument stored) {
        return mapper.treeToValue(node(stored), type);
    }

    private static BsonDocument document(JsonNode object) {
        var document = new BsonDocument();
        var names = new ArrayList<>(object.propertyNames());
        names.sort(Comparator.naturalOrder());
        names.forEach(name -> document.append(FieldName.escape(name), value(object.get(name))));
        return document;
    }

    private static BsonValue value(JsonNode node) {
        return switch (node.getNodeType()) {
            case OBJECT -> document(node);
            case ARRAY -> array(node);
            case STRING -> new BsonString(node.stringValue());
            case BOOLEAN -> BsonBoolean.valueOf(node.booleanValue());
            case NULL -> BsonNull.VALUE;
            case NUMBER -> {
                if (!node.isIntegralNumber() || !node.canConvertToLong()) {
                    throw new IllegalArgumentException("not a whole number of 64 bits: " + node);
                }
                yield new BsonInt64(node.longValue());
            }
            default -> throw new IllegalArgumentException("cannot be stored: " + node.getNodeType());
        };
    }

    private static BsonArray array(JsonNode node) {
        var array = new BsonArray();
        node.forEach(item -> array.add(value(item)));
        return array;
    }

    private static JsonNode node(BsonValue value) {
        return switch (value.getBsonType()) {
            case DOCUMENT -> {
                var object = NODES.objectNode();
                value.asDocument().forEach((name, item) -> object.set(FieldName.unescape(name), node(item)));
                yield object;
            }
            case ARRAY -> {
                var array = NODES.arrayNode();
                value.asArray().forEach(item -> array.add(node(item)));
                yield array;
            }
            case STRING -> NODES.stringNode(value.asString().getValue());
            case BOOLEAN -> NODES.booleanNode(value.asBoolean().getValue());
            case INT64 -> NODES.numberNode(value.asInt64().getValue());
            case NULL -> NODES.nullNode();
            default -> throw new IllegalArgumentException("not a view's value: " + value.getBsonType());
        };
    }
}
