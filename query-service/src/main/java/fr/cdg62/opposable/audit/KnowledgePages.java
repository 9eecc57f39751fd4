package fr.cdg62.opposable.audit;

import fr.cdg62.opposable.kernel.access.Role;
import fr.cdg62.opposable.pages.HtmlPage;
import fr.cdg62.opposable.pages.ListLinks;
import fr.cdg62.opposable.pages.ScreenTimes;
import fr.cdg62.opposable.reading.AsAsked;
import fr.cdg62.opposable.reading.ReadDesk;
import java.util.EnumSet;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Who could know what, and when, on a page. */
@HtmlPage
public class KnowledgePages {

    private final ReadDesk desk;
    private final Knowledge knowledge;

    /** The page of what was known. */
    public KnowledgePages(ReadDesk desk, Knowledge knowledge) {
        this.desk = desk;
        this.knowledge = knowledge;
    }

    @GetMapping("/audit/connu")
    String known(KnownAsked asked, AsAsked at, Model model) {
        model.addAttribute("viewer", desk.viewerAsking("audit"));
        model.addAttribute("asked", asked);
        model.addAttribute("roles", EnumSet.complementOf(EnumSet.of(Role.SYSTEM)));
        var links = links(asked);
        model.addAttribute("links", links);
        if (links.filtered()) {
            var seen = knowledge.of(asked, at);
            model.addAttribute("seen", seen);
            model.addAttribute("times", ScreenTimes.of(at, seen.asOf()));
        }
        return "known";
    }

    private static ListLinks links(KnownAsked asked) {
        return ListLinks.to("/audit/connu")
                .with("role", asked.role())
                .with("account", asked.account())
                .with("body", asked.body())
                .with("convention", asked.convention());
    }
}
