package fr.cdg62.opposable.followup;

import fr.cdg62.opposable.campaign.value.CampaignId;
import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.french.PlainLetters;
import fr.cdg62.opposable.kernel.access.Viewer;
import fr.cdg62.opposable.portfolio.PortfolioLine;
import fr.cdg62.opposable.portfolio.PortfolioProjection;
import fr.cdg62.opposable.reading.AsAsked;
import fr.cdg62.opposable.reading.AsOf;
import fr.cdg62.opposable.reading.NothingSuch;
import fr.cdg62.opposable.reading.Question;
import fr.cdg62.opposable.reading.ReadDesk;
import java.util.Comparator;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Answers which campaigns there were and what each has led to: the portfolio, at the same two times, says who decided. */
@Component
public class Campaigns {

    private static final FollowUpProjection PROJECTION = new FollowUpProjection();
    private static final PortfolioProjection PORTFOLIO = new PortfolioProjection();

    private final ReadDesk desk;

    /** The campaigns seen from the desk. */
    public Campaigns(ReadDesk desk) {
        this.desk = desk;
    }

    /** Every campaign, the last one first. */
    public CampaignsFound find(AsAsked at) {
        var viewer = desk.viewerAsking("campaigns");
        var question = desk.question(at);
        var all = desk.list(PROJECTION, question);
        var lines = lines(question);
        var asOf = AsOf.of(question, all.freshness());
        return new CampaignsFound(
                asOf,
                all.views().stream()
                        .filter(campaign -> shown(campaign, viewer))
                        .sorted(Comparator.comparing(
                                        (FollowUp campaign) -> campaign.launch().launchedOn())
                                .reversed())
                        .map(campaign -> seen(campaign, lines, asOf))
                        .toList());
    }

    /**
     * The campaign.
     *
     * @throws NothingSuch when it is unknown, or not to be shown to the viewer
     */
    public CampaignSeen find(String id, AsAsked at) {
        var viewer = desk.viewerAsking("campaign");
        var question = desk.question(at);
        var found = desk.find(PROJECTION, new CampaignId(id).value(), question);
        var campaign = found.view().filter(one -> shown(one, viewer)).orElseThrow(NothingSuch::new);
        return seen(campaign, lines(question), AsOf.of(question, found.freshness()));
    }

    private static boolean shown(FollowUp campaign, Viewer viewer) {
        return campaign.launch().centre().equals(viewer.centre());
    }

    private Map<ConventionId, PortfolioLine> lines(Question question) {
        return desk.list(PORTFOLIO, question).views().stream()
                .collect(Collectors.toMap(PortfolioLine::id, Function.identity()));
    }

    private static CampaignSeen seen(FollowUp campaign, Map<ConventionId, PortfolioLine> lines, AsOf asOf) {
        return new CampaignSeen(
                asOf,
                campaign.launch(),
                campaign.launch().conventions().stream()
                        .map(convention -> AnswerLine.of(campaign, convention, lines.get(convention), asOf.on()))
                        .sorted(Comparator.comparing(Campaigns::place))
                        .toList(),
                campaign.launch().excluded().stream()
                        .map(one -> new LeftOut(
                                one.convention(),
                                AnswerLine.name(lines.get(one.convention()), asOf.on()),
                                one.reason()))
                        .toList());
    }

    private static String place(AnswerLine line) {
        var name = line.collectivity();
        return (name == null ? "" : PlainLetters.of(name)) + "/"
                + line.convention().value();
    }
}
