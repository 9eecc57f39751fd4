package fr.cdg62.opposable.selfcheck;

import fr.cdg62.opposable.pages.HtmlPage;
import fr.cdg62.opposable.reading.ReadDesk;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The page of the self-check of the whole chain, and the buttons that begin one: there, and on the page of assistance. */
@HtmlPage
public class SelfCheckPage {

    private final ReadDesk desk;
    private final SelfChecks checks;

    /** The button, for those who may press it. */
    public SelfCheckPage(ReadDesk desk, SelfChecks checks) {
        this.desk = desk;
        this.checks = checks;
    }

    @GetMapping("/controle")
    String page(Model model) {
        model.addAttribute("viewer", desk.viewerAsking("self-check"));
        model.addAttribute("check", checks.state());
        return "selfcheck";
    }

    @PostMapping("/controle")
    String beginHere() {
        desk.viewerAsking("self-check-launch");
        checks.begin();
        return "redirect:/controle";
    }

    @PostMapping("/assistance/controle")
    String begin() {
        desk.viewerAsking("self-check-launch");
        checks.begin();
        return "redirect:/assistance#controle";
    }
}
