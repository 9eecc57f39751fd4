package fr.cdg62.opposable.selfcheck;

import fr.cdg62.opposable.pages.HtmlPage;
import fr.cdg62.opposable.reading.ReadDesk;
import org.springframework.web.bind.annotation.PostMapping;

/** The button of the page of assistance that begins a self-check; the page itself shows how it stands. */
@HtmlPage
public class SelfCheckPage {

    private final ReadDesk desk;
    private final SelfChecks checks;

    /** The button, for those who may press it. */
    public SelfCheckPage(ReadDesk desk, SelfChecks checks) {
        this.desk = desk;
        this.checks = checks;
    }

    @PostMapping("/assistance/controle")
    String begin() {
        desk.viewerAsking("self-check-launch");
        checks.begin();
        return "redirect:/assistance#controle";
    }
}
