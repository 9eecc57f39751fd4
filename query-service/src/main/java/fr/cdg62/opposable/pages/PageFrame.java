package fr.cdg62.opposable.pages;

import fr.cdg62.opposable.french.Texts;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What every template needs: the French texts, the installation and its journal. */
@ControllerAdvice
public class PageFrame {

    private final French french = new French(new Texts("pages"));
    private final Installation installation;
    private final JournalSaid journal;

    /** The frame of this installation's pages. */
    public PageFrame(Installation installation, JournalSaid journal) {
        this.installation = installation;
        this.journal = journal;
    }

    @ModelAttribute("fr")
    French french() {
        return french;
    }

    @ModelAttribute("journal")
    JournalSaid journal() {
        return journal;
    }

    @ModelAttribute("installation")
    Installation installation() {
        return installation;
    }
}
