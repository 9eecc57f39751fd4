package fr.cdg62.opposable.portfolio;

import fr.cdg62.opposable.attachment.AttachedCollectivities;
import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.convention.value.Prestation;
import fr.cdg62.opposable.kernel.access.Viewer;
import fr.cdg62.opposable.pages.HtmlPage;
import fr.cdg62.opposable.pages.ListLinks;
import fr.cdg62.opposable.pages.ScreenTimes;
import fr.cdg62.opposable.reading.AsAsked;
import fr.cdg62.opposable.reading.Question;
import fr.cdg62.opposable.reading.ReadDesk;
import fr.cdg62.opposable.reading.SliceAsked;
import fr.cdg62.opposable.selfcheck.SelfChecks;
import fr.cdg62.opposable.standing.ConventionState;
import java.util.HashMap;
import java.util.Map;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The portfolio on a page: the first one people see. */
@HtmlPage
public class ConventionsPage {

    private final ReadDesk desk;
    private final Portfolio portfolio;
    private final AttachedCollectivities attached;
    private final DefenceScores scores;
    private final SelfChecks checks;

    /** The page of the portfolio. */
    public ConventionsPage(
            ReadDesk desk,
            Portfolio portfolio,
            AttachedCollectivities attached,
            DefenceScores scores,
            SelfChecks checks) {
        this.desk = desk;
        this.portfolio = portfolio;
        this.attached = attached;
        this.scores = scores;
        this.checks = checks;
    }

    @GetMapping("/")
    String conventions(ConventionsAsked asked, AsAsked at, SliceAsked slice, Model model) {
        var found = portfolio.find(asked, at, slice);
        var viewer = desk.viewerAsking("conventions");
        model.addAttribute("viewer", viewer);
        model.addAttribute("scores", scores(found, desk.question(at), viewer));
        model.addAttribute("found", found);
        model.addAttribute("asked", asked);
        model.addAttribute("times", ScreenTimes.of(at, found.asOf()));
        model.addAttribute("choices", attached.choices(desk.question(at)));
        model.addAttribute("quarters", Quarter.from(found.asOf().on()));
        model.addAttribute("states", ConventionState.values());
        model.addAttribute("prestations", Prestation.values());
        model.addAttribute(
                "links",
                ListLinks.to("/")
                        .with("state", asked.state())
                        .with("prestation", asked.prestation())
                        .with("collectivity", asked.collectivity())
                        .with("name", asked.name())
                        .with("epci", asked.epci())
                        .with("arrondissement", asked.arrondissement())
                        .with("endsIn", asked.endsIn())
                        .with("endsFrom", asked.endsFrom())
                        .with("endsUntil", asked.endsUntil())
                        .with("limit", slice.limit()));
        model.addAttribute("check", checks.state());
        model.addAttribute("later", slice.cursor() != null);
        return "conventions";
    }

    /** Of the conventions of this slice alone: each takes three documents to read. */
    private Map<ConventionId, DefenceScores.Score> scores(ConventionsFound found, Question question, Viewer viewer) {
        var known = new HashMap<ConventionId, DefenceScores.Score>();
        found.items().stream()
                .map(ConventionSummary::id)
                .forEach(id -> scores.of(id, question, viewer).ifPresent(score -> known.put(id, score)));
        return known;
    }
}
