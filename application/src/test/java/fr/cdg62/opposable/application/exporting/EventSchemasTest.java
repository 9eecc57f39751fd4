package fr.cdg62.opposable.application.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.application.start.EventTable;
import fr.cdg62.opposable.kernel.json.ProductJson;
import fr.cdg62.opposable.proof.AbsenceFamily;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The approved form of each stored event is held to the schema that leaves with an export. */
class EventSchemasTest {

    private static final Path APPROVED = Path.of("../convention-domain/src/test/resources/events");

    private final Map<String, JsonNode> schemas = new HashMap<>();

    private Map<String, JsonNode> schemas() throws IOException {
        for (var file : new EventSchemas(EventTable.names()).enclosures()) {
            try (var bytes = file.bytes().open()) {
                schemas.put(
                        file.path().substring("schemas/".length()),
                        ProductJson.mapper().readTree(bytes));
            }
        }
        return schemas;
    }

    @Test
    void each_approved_event_is_as_its_schema_says() throws IOException {
        var all = schemas();
        try (var approved = Files.list(APPROVED)) {
            for (var file : approved.toList()) {
                var name = file.getFileName().toString();
                assertThat(all).containsKey(name);
                assertThat(faults(all.get(name), ProductJson.mapper().readTree(Files.readString(file)), name))
                        .isEmpty();
            }
        }
        assertThat(all).hasSize(EventTable.names().types().size());
    }

    @Test
    void a_member_that_is_missing_or_of_another_type_is_a_fault() throws IOException {
        var schema = schemas().get("convention.drafted.1.json");
        var event = ProductJson.mapper().readTree(Files.readString(APPROVED.resolve("convention.drafted.1.json")));
        var other = ProductJson.mapper().readTree(event.toString().replace("draftedOn", "writtenOn"));
        assertThat(faults(schema, other, "x")).isNotEmpty();
        assertThat(faults(schema, ProductJson.mapper().readTree("3"), "x")).isNotEmpty();
    }

    @Test
    void the_families_of_an_absence_name_events_that_exist() {
        for (var family : AbsenceFamily.values()) {
            assertThat(family.names())
                    .allSatisfy(name -> assertThat(EventTable.names().classOf(name, 1))
                            .as(name)
                            .isPresent());
        }
    }

    private static List<String> faults(JsonNode schema, JsonNode value, String where) {
        var faults = new ArrayList<String>();
        var type = schema.path("type").asString("");
        boolean fits = switch (type) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isString();
            case "integer" -> value.isIntegralNumber();
            case "boolean" -> value.isBoolean();
            default -> true;
        };
        if (!fits) {
            return List.of(where + " is no " + type);
        }
        if (schema.has("enum") && schema.path("enum").valueStream().noneMatch(value::equals)) {
            faults.add(where + " is none of the words");
        }
        schema.path("required")
                .valueStream()
                .map(JsonNode::asString)
                .filter(name -> !value.has(name))
                .forEach(name -> faults.add(where + " has no " + name));
        if (type.equals("object") && schema.has("properties")) {
            for (var member : value.properties()) {
                var known = schema.path("properties").path(member.getKey());
                if (known.isMissingNode()) {
                    faults.add(where + " has " + member.getKey());
                }
                faults.addAll(faults(known, member.getValue(), where + "." + member.getKey()));
            }
        }
        value.valueStream()
                .filter(one -> type.equals("array"))
                .forEach(one -> faults.addAll(faults(schema.path("items"), one, where + "[]")));
        return faults;
    }
}
