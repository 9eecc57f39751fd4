package fr.cdg62.opposable.capacity;

import fr.cdg62.opposable.pages.HtmlPage;
import fr.cdg62.opposable.pages.ListLinks;
import fr.cdg62.opposable.pages.ScreenTimes;
import fr.cdg62.opposable.reading.AsAsked;
import fr.cdg62.opposable.reading.ReadDesk;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The capacity of the service on a page: whether what is owed can be given in time, then month by month. */
@HtmlPage
public class CapacityPage {

    private final ReadDesk desk;
    private final ServiceCapacities capacities;

    /** The page of the capacity. */
    public CapacityPage(ReadDesk desk, ServiceCapacities capacities) {
        this.desk = desk;
        this.capacities = capacities;
    }

    @GetMapping("/assistance/capacite")
    String capacity(AsAsked at, Model model) {
        var seen = capacities.find(at);
        model.addAttribute("viewer", desk.viewerAsking("capacity"));
        model.addAttribute("seen", seen);
        model.addAttribute("times", ScreenTimes.of(at, seen.asOf()));
        model.addAttribute("links", ListLinks.to("/assistance/capacite"));
        return "capacity";
    }
}
