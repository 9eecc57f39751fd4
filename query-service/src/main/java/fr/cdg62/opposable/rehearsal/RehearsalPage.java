package fr.cdg62.opposable.rehearsal;

import fr.cdg62.opposable.pages.HtmlPage;
import fr.cdg62.opposable.pages.ListLinks;
import fr.cdg62.opposable.pages.ScreenTimes;
import fr.cdg62.opposable.reading.AsAsked;
import fr.cdg62.opposable.reading.ReadDesk;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The rehearsal of one convention's defence on a page: how many heads hold first, then what is missing. */
@HtmlPage
public class RehearsalPage {

    private final ReadDesk desk;
    private final Rehearsals rehearsals;

    /** The page of the rehearsals. */
    public RehearsalPage(ReadDesk desk, Rehearsals rehearsals) {
        this.desk = desk;
        this.rehearsals = rehearsals;
    }

    @GetMapping("/conventions/{id}/defense")
    String rehearsal(@PathVariable String id, AsAsked at, Model model) {
        var seen = rehearsals.find(id, at);
        model.addAttribute("viewer", desk.viewerAsking("rehearsal"));
        model.addAttribute("seen", seen);
        model.addAttribute("times", ScreenTimes.of(at, seen.asOf()));
        model.addAttribute("links", ListLinks.to("/conventions/" + id + "/defense"));
        return "rehearsal";
    }
}
