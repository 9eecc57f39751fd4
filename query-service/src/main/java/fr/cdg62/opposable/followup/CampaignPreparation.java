package fr.cdg62.opposable.followup;

import fr.cdg62.opposable.attachment.AttachedCollectivities;
import fr.cdg62.opposable.pages.HtmlPage;
import fr.cdg62.opposable.pages.Prefilled;
import fr.cdg62.opposable.pages.ScreenTimes;
import fr.cdg62.opposable.portfolio.ConventionsAsked;
import fr.cdg62.opposable.portfolio.Portfolio;
import fr.cdg62.opposable.reading.AsAsked;
import fr.cdg62.opposable.reading.ReadDesk;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The preparation of a campaign: the portfolio, filtered, from which some are left out. Nothing is written here: what is kept goes to the
 * form of the launch, where each exclusion is given its reason.
 */
@HtmlPage
public class CampaignPreparation {

    /** Each is given its reason by hand, on a row of the form; more are left out by the filter. */
    static final int EXCLUDED_MAX = 90;

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
        model.addAttribute("choices", attached.choices(desk.question(at)));
        model.addAttribute("times", ScreenTimes.of(at, found.asOf()));
        return "campaignnew";
    }

    /** Hands what is kept and what is left out to the form of the launch, in the request's body: no address carries a whole centre. */
    @PostMapping("/campagnes/retenir")
    String keep(
            ConventionsAsked asked,
            AsAsked at,
            @RequestParam(required = false) List<String> ecartee,
            HttpServletRequest request,
            Model model) {
        desk.viewerAsking("campaigns");
        var left = ecartee == null ? Set.<String>of() : Set.copyOf(ecartee);
        if (left.size() > EXCLUDED_MAX) {
            model.addAttribute("tooMany", EXCLUDED_MAX);
            return prepare(asked, at, model);
        }
        var ids = portfolio.whole(asked, at).items().stream()
                .map(line -> line.id().value())
                .toList();
        var entered = new LinkedHashMap<String, List<String>>();
        entered.put("kind", List.of("RENEWAL_PROPOSAL"));
        entered.put(
                "conventions",
                List.of(String.join(
                        "\n", ids.stream().filter(id -> !left.contains(id)).toList())));
        ids.stream()
                .filter(left::contains)
                .forEach(id -> entered.put("excluded." + (entered.size() - 2) + ".convention", List.of(id)));
        return new Prefilled(entered).handOver("/faire/campaigns/launch", request);
    }
}
