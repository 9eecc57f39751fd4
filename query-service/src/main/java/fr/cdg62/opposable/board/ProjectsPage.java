package fr.cdg62.opposable.board;

import fr.cdg62.opposable.attachment.AttachedCollectivities;
import fr.cdg62.opposable.convention.value.Party;
import fr.cdg62.opposable.convention.value.Prestation;
import fr.cdg62.opposable.pages.HtmlPage;
import fr.cdg62.opposable.pages.ListLinks;
import fr.cdg62.opposable.pages.ScreenTimes;
import fr.cdg62.opposable.progress.ProjectPhase;
import fr.cdg62.opposable.project.value.ProjectHolder;
import fr.cdg62.opposable.reading.AsAsked;
import fr.cdg62.opposable.reading.ReadDesk;
import fr.cdg62.opposable.reading.SliceAsked;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The board of the projects on a page: how many in each phase first, then each with whose turn it is. */
@HtmlPage
public class ProjectsPage {

    private final ReadDesk desk;
    private final ProjectBoard board;
    private final AttachedCollectivities attached;

    /** The page of the board. */
    public ProjectsPage(ReadDesk desk, ProjectBoard board, AttachedCollectivities attached) {
        this.desk = desk;
        this.board = board;
        this.attached = attached;
    }

    @GetMapping("/projets")
    String projects(ProjectsAsked asked, AsAsked at, SliceAsked slice, Model model) {
        var found = board.find(asked, at, slice);
        model.addAttribute("viewer", desk.viewerAsking("projects"));
        model.addAttribute("found", found);
        model.addAttribute("asked", asked);
        model.addAttribute("times", ScreenTimes.of(at, found.asOf()));
        model.addAttribute("choices", attached.choices(desk.question(at)));
        model.addAttribute("phases", ProjectPhase.values());
        model.addAttribute("holders", ProjectHolder.values());
        model.addAttribute("parties", Party.values());
        model.addAttribute("prestations", Prestation.values());
        model.addAttribute(
                "links",
                ListLinks.to("/projets")
                        .with("phase", asked.phase())
                        .with("holder", asked.holder())
                        .with("waiting", asked.waiting())
                        .with("prestation", asked.prestation())
                        .with("name", asked.name())
                        .with("epci", asked.epci())
                        .with("arrondissement", asked.arrondissement())
                        .with("limit", slice.limit()));
        model.addAttribute("later", slice.cursor() != null);
        return "projects";
    }
}
