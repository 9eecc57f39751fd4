package fr.cdg62.opposable.application.importing;

import fr.cdg62.opposable.french.PlainLetters;
import fr.cdg62.opposable.kernel.access.Viewer;
import fr.cdg62.opposable.kernel.identity.PersonId;
import fr.cdg62.opposable.persons.PersonCard;
import fr.cdg62.opposable.persons.PersonNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The recorded persons a sheet may name, as the one who imports it may read their names.
 *
 * @param byName the ids under each name, letters made plain
 */
record Signatories(Map<String, List<PersonId>> byName) {

    static Signatories of(List<PersonCard> cards, PersonNames names, Viewer viewer) {
        var byName = new HashMap<String, List<PersonId>>();
        for (var card : cards) {
            names.open(card.name(), viewer)
                    .filter(name -> card.centre().equals(viewer.centre()))
                    .ifPresent(name -> byName.computeIfAbsent(PlainLetters.of(name), none -> new ArrayList<>())
                            .add(card.id()));
        }
        return new Signatories(byName);
    }

    PersonId find(ImportColumn column, Cells cells) {
        var text = cells.required(column);
        if (text.startsWith("person-")) {
            return new PersonId(text);
        }
        var found = byName.getOrDefault(PlainLetters.of(text), List.of());
        if (found.size() != 1) {
            var code = found.isEmpty() ? ImportRefusal.SIGNATORY_UNKNOWN : ImportRefusal.SIGNATORY_AMBIGUOUS;
            throw code.with("column", column.header());
        }
        return found.getFirst();
    }
}
