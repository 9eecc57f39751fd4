package fr.cdg62.opposable.persons;

import fr.cdg62.opposable.pages.Installation;
import fr.cdg62.opposable.person.value.BodyId;
import fr.cdg62.opposable.person.value.Delegation;
import fr.cdg62.opposable.reading.Question;
import fr.cdg62.opposable.reading.ReadDesk;
import fr.cdg62.opposable.sheet.CollectivitySheetProjection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the bodies are called in which persons hold offices. */
@Component
public final class BodyNames {

    private static final CollectivitySheetProjection SHEETS = new CollectivitySheetProjection();

    private final ReadDesk desk;
    private final Installation installation;

    /** Names from the register. */
    public BodyNames(ReadDesk desk, Installation installation) {
        this.desk = desk;
        this.installation = installation;
    }

    /** The names of the bodies of those persons, by id; an id the register does not know stands for itself. */
    public Map<String, String> of(Stream<PersonSummary> persons, Question question) {
        var names = new HashMap<String, String>();
        persons.flatMap(BodyNames::bodies).distinct().forEach(body -> names.put(body.value(), name(body, question)));
        return names;
    }

    private static Stream<BodyId> bodies(PersonSummary person) {
        return Stream.concat(
                person.offices().stream().map(office -> office.mandate().body()),
                person.delegations().stream().map(Delegation::body));
    }

    private String name(BodyId body, Question question) {
        return body.isCollectivity()
                ? desk.find(SHEETS, body.value(), question)
                        .view()
                        .map(sheet -> sheet.registration().name())
                        .orElse(body.value())
                : installation.centreLabel();
    }
}
