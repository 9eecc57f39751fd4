package fr.cdg62.opposable.sealing;

import fr.cdg62.opposable.pages.HtmlPage;
import fr.cdg62.opposable.reading.ReadDesk;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The page of the journal: what is sealed, since when, by which key, and what that proves and does not. */
@HtmlPage
public class SealPage {

    private final ReadDesk desk;
    private final Seals seals;

    /** The page, for those who may read it. */
    public SealPage(ReadDesk desk, Seals seals) {
        this.desk = desk;
        this.seals = seals;
    }

    @GetMapping("/journal")
    String page(Model model) {
        model.addAttribute("viewer", desk.viewerAsking("journal"));
        model.addAttribute("state", seals.state());
        model.addAttribute("notes", seals.notes());
        return "journal";
    }

    @PostMapping("/journal/sceller")
    String seal() {
        desk.viewerAsking("journal-seal");
        seals.begin(Seals.Trigger.ASKED);
        return "redirect:/journal";
    }
}
