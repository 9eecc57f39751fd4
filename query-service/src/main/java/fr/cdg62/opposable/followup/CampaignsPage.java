package fr.cdg62.opposable.followup;

import fr.cdg62.opposable.pages.HtmlPage;
import fr.cdg62.opposable.pages.ListLinks;
import fr.cdg62.opposable.pages.ScreenTimes;
import fr.cdg62.opposable.reading.AsAsked;
import fr.cdg62.opposable.reading.ReadDesk;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The campaigns and their follow-up, on pages. */
@HtmlPage
public class CampaignsPage {

    private final ReadDesk desk;
    private final Campaigns campaigns;

    /** The pages of the campaigns. */
    public CampaignsPage(ReadDesk desk, Campaigns campaigns) {
        this.desk = desk;
        this.campaigns = campaigns;
    }

    @GetMapping("/campagnes")
    String campaigns(AsAsked at, Model model) {
        var found = campaigns.find(at);
        model.addAttribute("viewer", desk.viewerAsking("campaigns"));
        model.addAttribute("found", found);
        model.addAttribute("times", ScreenTimes.of(at, found.asOf()));
        model.addAttribute("links", ListLinks.to("/campagnes"));
        return "campaigns";
    }

    @GetMapping("/campagnes/{id}")
    String campaign(@PathVariable String id, AsAsked at, Model model) {
        var seen = campaigns.find(id, at);
        model.addAttribute("viewer", desk.viewerAsking("campaign"));
        model.addAttribute("seen", seen);
        model.addAttribute("times", ScreenTimes.of(at, seen.asOf()));
        model.addAttribute("links", ListLinks.to("/campagnes/" + id));
        return "campaign";
    }
}
