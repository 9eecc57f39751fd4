package fr.cdg62.opposable.floor;

import fr.cdg62.opposable.attachment.AttachedCollectivities;
import fr.cdg62.opposable.ledger.FloorState;
import fr.cdg62.opposable.pages.HtmlPage;
import fr.cdg62.opposable.pages.ListLinks;
import fr.cdg62.opposable.pages.ScreenTimes;
import fr.cdg62.opposable.portfolio.Quarter;
import fr.cdg62.opposable.reading.AsAsked;
import fr.cdg62.opposable.reading.ReadDesk;
import fr.cdg62.opposable.reading.SliceAsked;
import fr.cdg62.opposable.selfcheck.SelfChecks;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The floors on a page: who is at risk, and what is still to plan. */
@HtmlPage
public class FloorsPage {

    private final ReadDesk desk;
    private final Floors floors;
    private final AttachedCollectivities attached;
    private final SelfChecks checks;

    /** The page of the floors. */
    public FloorsPage(ReadDesk desk, Floors floors, AttachedCollectivities attached, SelfChecks checks) {
        this.desk = desk;
        this.floors = floors;
        this.attached = attached;
        this.checks = checks;
    }

    @GetMapping("/assistance")
    String floors(FloorsAsked asked, AsAsked at, SliceAsked slice, Model model) {
        var found = floors.find(asked, at, slice);
        model.addAttribute("viewer", desk.viewerAsking("ledgers"));
        model.addAttribute("found", found);
        model.addAttribute("asked", asked);
        model.addAttribute("times", ScreenTimes.of(at, found.asOf()));
        model.addAttribute("choices", attached.choices(desk.question(at)));
        model.addAttribute("quarters", Quarter.from(found.asOf().on()));
        model.addAttribute("states", FloorState.values());
        model.addAttribute("check", checks.state());
        model.addAttribute(
                "links",
                ListLinks.to("/assistance")
                        .with("floor", asked.floor())
                        .with("name", asked.name())
                        .with("epci", asked.epci())
                        .with("arrondissement", asked.arrondissement())
                        .with("endsIn", asked.endsIn())
                        .with("limit", slice.limit()));
        model.addAttribute("later", slice.cursor() != null);
        return "floors";
    }
}
