package fr.cdg62.opposable.whatif;

import fr.cdg62.opposable.pages.HtmlPage;
import fr.cdg62.opposable.pages.ListLinks;
import fr.cdg62.opposable.pages.ScreenTimes;
import fr.cdg62.opposable.reading.AsAsked;
import fr.cdg62.opposable.reading.ReadDesk;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A letter of termination tried on a page, before anybody writes it. */
@HtmlPage
public class WhatIfPages {

    private final ReadDesk desk;
    private final WhatIf whatIf;

    /** The page of what a letter would bring about. */
    public WhatIfPages(ReadDesk desk, WhatIf whatIf) {
        this.desk = desk;
        this.whatIf = whatIf;
    }

    @GetMapping("/conventions/{id}/simulation")
    String whatIf(@PathVariable String id, WhatIfAsked asked, AsAsked at, Model model) {
        var seen = whatIf.find(id, asked, at);
        model.addAttribute("viewer", desk.viewerAsking("what-if"));
        model.addAttribute("seen", seen);
        model.addAttribute("times", ScreenTimes.of(at, seen.asOf()));
        model.addAttribute("links", ListLinks.to("/conventions/" + id + "/simulation"));
        return "whatif";
    }
}
