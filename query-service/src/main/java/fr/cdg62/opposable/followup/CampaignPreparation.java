package fr.cdg62.opposable.followup;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.cdg62.opposable.attachment.AttachedCollectivities;
import fr.cdg62.opposable.pages.HtmlPage;
import fr.cdg62.opposable.pages.ScreenTimes;
import fr.cdg62.opposable.portfolio.ConventionSummary;
import fr.cdg62.opposable.portfolio.ConventionsAsked;
import fr.cdg62.opposable.portfolio.Portfolio;
import fr.cdg62.opposable.reading.AsAsked;
import fr.cdg62.opposable.reading.ReadDesk;
import java.net.URLEncoder;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The preparation of a campaign: the portfolio, filtered, from which some are left out. Nothing is written here: what is kept goes to the
 * form of the launch, where each exclusion is given its reason.
 */
@HtmlPage
public class CampaignPreparation {

    /** As many as the address of a page can carry. */
    static final int CONVENTIONS_MAX = 100;

    private final ReadDesk desk;
    private final Portfolio portfolio;
    private final AttachedCollectivities attached;

    /** The preparation over the portfolio. */
    public CampaignPreparation(ReadDesk desk, Portfolio portfolio, AttachedCollectivities attached) {
        this.desk = desk;
        this.portfolio = portfolio;
        this.attached = attached;
    }

    @GetMapping("/campagnes/nouvelle")
    String prepare(ConventionsAsked asked, AsAsked at, Model model) {
        var found = portfolio.whole(asked, at);
        model.addAttribute("viewer", desk.viewerAsking("campaigns"));
        model.addAttribute("found", found);
        model.addAttribute("asked", asked);
        model.addAttribute("tooMany", found.items().size() > CONVENTIONS_MAX);
        model.addAttribute("choices", attached.choices(desk.question(at)));
        model.addAttribute("times", ScreenTimes.of(at, found.asOf()));
        return "campaignnew";
    }

    @GetMapping("/campagnes/retenir")
    String keep(ConventionsAsked asked, AsAsked at, @RequestParam(required = false) List<String> ecartee) {
        desk.viewerAsking("campaigns");
        var left = ecartee == null ? Set.<String>of() : Set.copyOf(ecartee);
        var ids = portfolio.whole(asked, at).items().stream()
                .map(ConventionSummary::id)
                .map(id -> id.value())
                .limit(CONVENTIONS_MAX)
                .toList();
        var form = new StringBuilder("redirect:/faire/campaigns/launch?kind=RENEWAL_PROPOSAL&conventions=")
                .append(ids.stream()
                        .filter(id -> !left.contains(id))
                        .map(id -> URLEncoder.encode(id, UTF_8))
                        .collect(Collectors.joining("%0A")));
        var excluded = ids.stream().filter(left::contains).toList();
        for (int row = 0; row < excluded.size(); row++) {
            form.append("&excluded.").append(row).append(".convention=").append(excluded.get(row));
        }
        return form.toString();
    }
}
