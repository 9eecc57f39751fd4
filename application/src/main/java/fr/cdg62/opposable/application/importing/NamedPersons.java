package fr.cdg62.opposable.application.importing;

import fr.cdg62.opposable.french.PlainLetters;
import fr.cdg62.opposable.kernel.access.Viewer;
import fr.cdg62.opposable.kernel.identity.PersonId;
import fr.cdg62.opposable.persons.PersonCard;
import fr.cdg62.opposable.persons.PersonNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The recorded persons a sheet may name, as the one who imports it may read their names. The names are compared with those of the
 * sheet and shown to nobody: no consultation is recorded.
 *
 * @param byName the ids under each name, letters made plain
 * @param ids those of the centre
 */
record NamedPersons(Map<String, List<PersonId>> byName, Set<PersonId> ids) {

    static NamedPersons of(List<PersonCard> cards, PersonNames names, Viewer viewer) {
        var byName = new HashMap<String, List<PersonId>>();
        var ids = new HashSet<PersonId>();
        for (var card : cards) {
            if (card.centre().equals(viewer.centre())) {
                ids.add(card.id());
                names.openListed(card.name(), viewer)
                        .ifPresent(name -> byName.computeIfAbsent(PlainLetters.of(name), none -> new ArrayList<>())
                                .add(card.id()));
            }
        }
        return new NamedPersons(byName, ids);
    }

    /** The person who signed: the rules of the signature say whether an id is known. */
    PersonId signatory(SheetColumn column, Cells cells) {
        var text = cells.required(column);
        return text.startsWith("person-")
                ? new PersonId(text)
                : named(column, text, ImportRefusal.SIGNATORY_UNKNOWN, ImportRefusal.SIGNATORY_AMBIGUOUS);
    }

    /** The recorded person of that name or id. */
    PersonId person(SheetColumn column, Cells cells) {
        var text = cells.required(column);
        if (!text.startsWith("person-")) {
            return named(column, text, ImportRefusal.PERSON_UNKNOWN, ImportRefusal.PERSON_AMBIGUOUS);
        }
        var id = new PersonId(text);
        if (!ids.contains(id)) {
            throw ImportRefusal.PERSON_UNKNOWN.with("column", column.header());
        }
        return id;
    }

    private PersonId named(SheetColumn column, String text, ImportRefusal unknown, ImportRefusal ambiguous) {
        var found = byName.getOrDefault(PlainLetters.of(text), List.of());
        if (found.size() != 1) {
            throw (found.isEmpty() ? unknown : ambiguous).with("column", column.header());
        }
        return found.getFirst();
    }
}
