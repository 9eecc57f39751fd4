package fr.cdg62.opposable.application.api;

import fr.cdg62.opposable.application.command.CommandTarget;
import fr.cdg62.opposable.kernel.Bounds;
import fr.cdg62.opposable.kernel.event.PersonVault;
import fr.cdg62.opposable.kernel.event.SealedText;
import fr.cdg62.opposable.kernel.identity.CentreId;
import fr.cdg62.opposable.kernel.identity.PersonId;
import fr.cdg62.opposable.kernel.json.ProductJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * Makes a command of a body. The address gives the aggregate and the account gives the centre; a body that says
 * otherwise is refused. What is personal arrives in clear and is sealed here, before anything else sees it.
 */
public final class CommandBinding {
    private final PersonVault vault;

    /** Commands whose personal texts that vault seals. */
    public CommandBinding(PersonVault vault) {
        this.vault = vault;
    }

    /** The command of that route, for that aggregate and centre. */
    public Object bind(CommandRoute route, String id, CentreId centre, ObjectNode body) {
        var target = CommandTarget.component(route.command()).getName();
        put(body, target, id);
        for (var component : route.command().getRecordComponents()) {
            if (component.getType() == CentreId.class) {
                put(body, component.getName(), centre.value());
            }
            if (component.getType() == SealedText.class) {
                seal(body, component.getName(), new PersonId(id));
            }
        }
        return StrictBody.as(route.command(), body);
    }

    private static void put(ObjectNode body, String field, String value) {
        JsonNode given = body.get(field);
        if (given != null && !given.equals(StringNode.valueOf(value))) {
            throw EdgeRefusal.BODY_CONTRADICTS_ADDRESS.with("field", field);
        }
        body.put(field, value);
    }

    private void seal(ObjectNode body, String field, PersonId person) {
        if (!(body.get(field) instanceof StringNode text)) {
            throw EdgeRefusal.INVALID_BODY.with("field", field);
        }
        var sealed = vault.seal(person, Bounds.line(field, text.stringValue()));
        body.set(field, ProductJson.mapper().valueToTree(sealed));
    }
}
