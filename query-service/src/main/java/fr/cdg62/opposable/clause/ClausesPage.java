package fr.cdg62.opposable.clause;

import fr.cdg62.opposable.pages.HtmlPage;
import fr.cdg62.opposable.pages.ListLinks;
import fr.cdg62.opposable.pages.ScreenTimes;
import fr.cdg62.opposable.reading.AsAsked;
import fr.cdg62.opposable.reading.AsOf;
import fr.cdg62.opposable.reading.ReadDesk;
import fr.cdg62.opposable.reading.SliceAsked;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The clauses of the model on pages. */
@HtmlPage
public class ClausesPage {

    private final ReadDesk desk;
    private final Clauses clauses;

    /** The pages of the clauses. */
    public ClausesPage(ReadDesk desk, Clauses clauses) {
        this.desk = desk;
        this.clauses = clauses;
    }

    @GetMapping("/clauses")
    String clauses(ClausesAsked asked, AsAsked at, Model model) {
        var found = clauses.find(asked, at);
        model.addAttribute("found", found);
        fill(model, "/clauses", asked, at, found.asOf());
        return "clauses";
    }

    @GetMapping("/clauses/{id}")
    String clause(@PathVariable String id, ClausesAsked asked, AsAsked at, SliceAsked slice, Model model) {
        var seen = clauses.find(id, asked, at, slice);
        model.addAttribute("found", seen);
        model.addAttribute("later", slice.cursor() != null);
        fill(model, "/clauses/" + id, asked, at, seen.asOf());
        return "clause";
    }

    private void fill(Model model, String path, ClausesAsked asked, AsAsked at, AsOf asOf) {
        model.addAttribute("viewer", desk.viewerAsking("clauses"));
        model.addAttribute("asked", asked);
        model.addAttribute("times", ScreenTimes.of(at, asOf));
        model.addAttribute(
                "links",
                ListLinks.to(path).with("convention", asked.convention()).with("name", asked.name()));
    }
}
