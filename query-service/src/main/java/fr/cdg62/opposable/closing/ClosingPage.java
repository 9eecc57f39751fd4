package fr.cdg62.opposable.closing;

import fr.cdg62.opposable.pages.HtmlPage;
import fr.cdg62.opposable.pages.ListLinks;
import fr.cdg62.opposable.pages.ScreenTimes;
import fr.cdg62.opposable.reading.AsAsked;
import fr.cdg62.opposable.reading.ReadDesk;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The end of one convention on a page: what is checked, what follows, and what may not be destroyed. */
@HtmlPage
public class ClosingPage {

    private final ReadDesk desk;
    private final Closings closings;

    /** The page of the checklists. */
    public ClosingPage(ReadDesk desk, Closings closings) {
        this.desk = desk;
        this.closings = closings;
    }

    @GetMapping("/conventions/{id}/fin")
    String closing(@PathVariable String id, AsAsked at, Model model) {
        var seen = closings.find(id, at);
        model.addAttribute("viewer", desk.viewerAsking("closing"));
        model.addAttribute("seen", seen);
        model.addAttribute("times", ScreenTimes.of(at, seen.asOf()));
        model.addAttribute("links", ListLinks.to("/conventions/" + id + "/fin"));
        return "closing";
    }
}
