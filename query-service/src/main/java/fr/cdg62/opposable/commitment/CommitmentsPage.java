package fr.cdg62.opposable.commitment;

import fr.cdg62.opposable.attachment.AttachedCollectivities;
import fr.cdg62.opposable.convention.value.Party;
import fr.cdg62.opposable.pages.HtmlPage;
import fr.cdg62.opposable.pages.ListLinks;
import fr.cdg62.opposable.pages.ScreenTimes;
import fr.cdg62.opposable.progress.DutyState;
import fr.cdg62.opposable.reading.AsAsked;
import fr.cdg62.opposable.reading.ReadDesk;
import fr.cdg62.opposable.reading.SliceAsked;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The radar of the commitments on a page: what is in default on each side first, then what there is to do. */
@HtmlPage
public class CommitmentsPage {

    private final ReadDesk desk;
    private final Commitments commitments;
    private final AttachedCollectivities attached;

    /** The page of the radar. */
    public CommitmentsPage(ReadDesk desk, Commitments commitments, AttachedCollectivities attached) {
        this.desk = desk;
        this.commitments = commitments;
        this.attached = attached;
    }

    @GetMapping("/engagements")
    String commitments(CommitmentsAsked asked, AsAsked at, SliceAsked slice, Model model) {
        var found = commitments.find(asked, at, slice);
        model.addAttribute("viewer", desk.viewerAsking("commitments"));
        model.addAttribute("found", found);
        model.addAttribute("asked", asked);
        model.addAttribute("times", ScreenTimes.of(at, found.asOf()));
        model.addAttribute("choices", attached.choices(desk.question(at)));
        model.addAttribute("parties", Party.values());
        model.addAttribute("states", DutyState.values());
        model.addAttribute("whats", Owable.values());
        model.addAttribute("todos", Todo.values());
        model.addAttribute(
                "links",
                ListLinks.to("/engagements")
                        .with("owedBy", asked.owedBy())
                        .with("state", asked.state())
                        .with("what", asked.what())
                        .with("todo", asked.todo())
                        .with("convention", asked.convention())
                        .with("name", asked.name())
                        .with("epci", asked.epci())
                        .with("arrondissement", asked.arrondissement())
                        .with("limit", slice.limit()));
        model.addAttribute("later", slice.cursor() != null);
        return "commitments";
    }
}
