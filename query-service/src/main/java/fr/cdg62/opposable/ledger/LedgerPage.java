package fr.cdg62.opposable.ledger;

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

/** One ledger on a page: how its contract year stands first, then the entries. */
@HtmlPage
public class LedgerPage {

    private final ReadDesk desk;
    private final LedgerSheets sheets;
    private final Persons persons;
    private final PossibleActions actions;

    /** The page of one ledger. */
    public LedgerPage(ReadDesk desk, LedgerSheets sheets, Persons persons, PossibleActions actions) {
        this.desk = desk;
        this.sheets = sheets;
        this.persons = persons;
        this.actions = actions;
    }

    @GetMapping("/assistance/{id}")
    String ledger(
            @PathVariable String id,
            AsAsked at,
            @RequestParam(required = false) @Nullable String atEvent,
            Model model) {
        var seen = sheets.find(id, at, atEvent);
        model.addAttribute("atEvent", atEvent);
        var viewer = desk.viewerAsking("ledger");
        model.addAttribute("viewer", viewer);
        model.addAttribute("seen", seen);
        var times = ScreenTimes.of(at, seen.asOf());
        model.addAttribute("times", times);
        model.addAttribute("actions", times.moved() || atEvent != null ? List.of() : actions.on(id, viewer));
        model.addAttribute("names", names(seen, desk.question(at), viewer));
        model.addAttribute("links", ListLinks.to("/assistance/" + id));
        return "ledger";
    }

    private Map<String, String> names(LedgerSeen seen, Question question, Viewer viewer) {
        var names = new HashMap<String, String>();
        Stream.concat(
                        seen.entries().stream().map(entry -> entry.service().agent()),
                        seen.plans().stream().map(PlanOnFile::agent))
                .map(PersonId::value)
                .distinct()
                .forEach(person -> persons.nameOf(new PersonId(person), question, viewer)
                        .ifPresent(name -> names.put(person, name)));
        return names;
    }
}
