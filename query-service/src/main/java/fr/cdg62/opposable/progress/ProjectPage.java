package fr.cdg62.opposable.progress;

import fr.cdg62.opposable.convention.value.Party;
import fr.cdg62.opposable.kernel.access.Viewer;
import fr.cdg62.opposable.kernel.command.PossibleActions;
import fr.cdg62.opposable.kernel.identity.PersonId;
import fr.cdg62.opposable.pages.HtmlPage;
import fr.cdg62.opposable.pages.ListLinks;
import fr.cdg62.opposable.pages.ScreenTimes;
import fr.cdg62.opposable.persons.Persons;
import fr.cdg62.opposable.reading.AsAsked;
import fr.cdg62.opposable.reading.Question;
import fr.cdg62.opposable.reading.ReadDesk;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** One project on a page: where it is and whose turn it is first, then what each party owes. */
@HtmlPage
public class ProjectPage {

    private final ReadDesk desk;
    private final ProjectSheets sheets;
    private final Persons persons;
    private final PossibleActions actions;

    /** The page of one project. */
    public ProjectPage(ReadDesk desk, ProjectSheets sheets, Persons persons, PossibleActions actions) {
        this.desk = desk;
        this.sheets = sheets;
        this.persons = persons;
        this.actions = actions;
    }

    @GetMapping("/projets/{id}")
    String project(
            @PathVariable String id,
            AsAsked at,
            @RequestParam(required = false) @Nullable String atEvent,
            Model model) {
        var seen = sheets.find(id, at, atEvent);
        model.addAttribute("atEvent", atEvent);
        var viewer = desk.viewerAsking("project");
        var times = ScreenTimes.of(at, seen.asOf());
        model.addAttribute("viewer", viewer);
        model.addAttribute("seen", seen);
        model.addAttribute("times", times);
        model.addAttribute("parties", Party.values());
        model.addAttribute("phases", ProjectPhase.values());
        model.addAttribute("actions", times.moved() || atEvent != null ? List.of() : actions.on(id, viewer));
        model.addAttribute("names", names(seen, desk.question(at), viewer));
        model.addAttribute("links", ListLinks.to("/projets/" + id));
        return "project";
    }

    private Map<String, String> names(ProjectSeen seen, Question question, Viewer viewer) {
        var names = new HashMap<String, String>();
        people(seen)
                .map(PersonId::value)
                .distinct()
                .forEach(person -> persons.nameOf(new PersonId(person), question, viewer)
                        .ifPresent(name -> names.put(person, name)));
        return names;
    }

    private static Stream<PersonId> people(ProjectSeen seen) {
        return Stream.of(
                        seen.work().deliverables().stream()
                                .map(one -> one.filed().author()),
                        seen.exchanges().advice().stream()
                                .map(one -> one.given().adviser()),
                        seen.exchanges().decisions().stream()
                                .map(one -> one.taken().author().person()))
                .flatMap(found -> found);
    }
}
