package fr.cdg62.opposable.audit;

import fr.cdg62.opposable.pages.HtmlPage;
import fr.cdg62.opposable.pages.ScreenTimes;
import fr.cdg62.opposable.reading.AsAsked;
import fr.cdg62.opposable.reading.ReadDesk;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Where a fact comes from and what follows from it, as a tree. */
@HtmlPage
public class CausesPage {

    private final ReadDesk desk;
    private final Causality causality;

    /** The page of the causes. */
    public CausesPage(ReadDesk desk, Causality causality) {
        this.desk = desk;
        this.causality = causality;
    }

    @GetMapping("/audit/{stream}/suites/{sequence}")
    String causes(@PathVariable String stream, @PathVariable String sequence, AsAsked at, Model model) {
        var seen = causality.of(stream, sequence, at);
        model.addAttribute("viewer", desk.viewerAsking("audit"));
        model.addAttribute("seen", seen);
        model.addAttribute("times", ScreenTimes.of(at, seen.asOf()));
        return "causes";
    }
}
