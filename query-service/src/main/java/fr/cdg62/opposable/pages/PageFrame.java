package fr.cdg62.opposable.pages;

import fr.cdg62.opposable.french.Texts;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What every template needs: the French texts and the installation. */
@ControllerAdvice
public class PageFrame {

    private final French french = new French(new Texts("pages"));
    private final Installation installation;

    /** The frame of this installation's pages. */
    public PageFrame(Installation installation) {
        this.installation = installation;
    }

    @ModelAttribute("fr")
    French french() {
        return french;
    }

    @ModelAttribute("installation")
    Installation installation() {
        return installation;
    }
}
