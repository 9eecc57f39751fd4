package fr.cdg62.opposable.sheet;

import fr.cdg62.opposable.attachment.AttachedCollectivities;
import fr.cdg62.opposable.collectivity.value.LegalCategory;
import fr.cdg62.opposable.pages.HtmlPage;
import fr.cdg62.opposable.pages.ListLinks;
import fr.cdg62.opposable.pages.ScreenTimes;
import fr.cdg62.opposable.reading.AsAsked;
import fr.cdg62.opposable.reading.ReadDesk;
import fr.cdg62.opposable.reading.SliceAsked;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The register on a page. */
@HtmlPage
public class CollectivitiesPage {

    private final ReadDesk desk;
    private final Register register;
    private final AttachedCollectivities attached;

    /** The page of the register. */
    public CollectivitiesPage(ReadDesk desk, Register register, AttachedCollectivities attached) {
        this.desk = desk;
        this.register = register;
        this.attached = attached;
    }

    @GetMapping("/collectivites")
    String collectivities(CollectivitiesAsked asked, AsAsked at, SliceAsked slice, Model model) {
        var found = register.find(asked, at, slice);
        model.addAttribute("viewer", desk.viewerAsking("collectivities"));
        model.addAttribute("found", found);
        model.addAttribute("asked", asked);
        model.addAttribute("times", ScreenTimes.of(at, found.asOf()));
        model.addAttribute("choices", attached.choices(desk.question(at)));
        model.addAttribute("categories", LegalCategory.values());
        model.addAttribute(
                "links",
                ListLinks.to("/collectivites")
                        .with("name", asked.name())
                        .with("insee", asked.insee())
                        .with("category", asked.category())
                        .with("epci", asked.epci())
                        .with("arrondissement", asked.arrondissement())
                        .with("limit", slice.limit()));
        model.addAttribute("later", slice.cursor() != null);
        return "collectivities";
    }
}
