package fr.cdg62.opposable.followup;

import fr.cdg62.opposable.export.Columns;
import fr.cdg62.opposable.export.Exports;
import fr.cdg62.opposable.reading.AsAsked;
import fr.cdg62.opposable.reading.ReadEndpoint;
import fr.cdg62.opposable.reading.Whole;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The campaigns, and what each convention of one has answered, as {@code .csv} and {@code .ods}. */
@ReadEndpoint
public class CampaignsExport {

    private final Campaigns campaigns;
    private final Exports exports;

    /** The exports of the campaigns. */
    public CampaignsExport(Campaigns campaigns, Exports exports) {
        this.campaigns = campaigns;
        this.exports = exports;
    }

    @GetMapping({"/api/campaigns.csv", "/api/campaigns.ods"})
    ResponseEntity<byte[]> campaigns(AsAsked at, HttpServletRequest request) {
        var found = campaigns.find(at);
        return exports.file(
                request.getRequestURI(), "campagnes", campaignColumns(), new Whole<>(found.asOf(), found.items()));
    }

    @GetMapping({"/api/campaigns/{id}.csv", "/api/campaigns/{id}.ods"})
    ResponseEntity<byte[]> campaign(@PathVariable String id, AsAsked at, HttpServletRequest request) {
        var seen = campaigns.find(id, at);
        var lines = new Whole<>(seen.asOf(), seen.lines());
        return exports.file(request.getRequestURI(), "campagne-suivi", lineColumns(), lines);
    }

    private Columns<CampaignSeen> campaignColumns() {
        var columns = exports.<CampaignSeen>columns()
                .text("export.id", campaign -> campaign.launch().campaignId().value())
                .text("campaigns.col.title", campaign -> campaign.launch().title())
                .text(
                        "campaign.kind",
                        campaign ->
                                exports.code("campaign-kind", campaign.launch().kind()))
                .day("campaigns.col.launched", campaign -> campaign.launch().launchedOn())
                .day("campaigns.col.answerBy", campaign -> campaign.launch().answerBy())
                .number("campaigns.col.asked", campaign ->
                        (long) campaign.lines().size());
        for (var answer : Answer.values()) {
            columns.number("answer." + answer, campaign -> campaign.counts().get(answer));
        }
        return columns;
    }

    private Columns<AnswerLine> lineColumns() {
        return exports.<AnswerLine>columns()
                .text("export.id", line -> line.convention().value())
                .text("conventions.col.collectivity", AnswerLine::collectivity)
                .text("campaign.col.answer", line -> exports.code("answer", line.answer()))
                .text(
                        "campaign.col.refusedWith",
                        line -> line.refusedWith() == null ? null : exports.code("refused-with", line.refusedWith()))
                .day("campaign.col.proposed", AnswerLine::proposedOn)
                .day("campaign.col.collectivity", AnswerLine::collectivityDecidedOn)
                .day("campaign.col.cdg", AnswerLine::cdgDecidedOn)
                .day("conventions.col.lastDay", AnswerLine::lastDay);
    }
}
