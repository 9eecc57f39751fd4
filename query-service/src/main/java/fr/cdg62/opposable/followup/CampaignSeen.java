package fr.cdg62.opposable.followup;

import fr.cdg62.opposable.campaign.api.CampaignLaunched;
import fr.cdg62.opposable.reading.AsOf;
import fr.cdg62.opposable.reading.ReadAnswer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One campaign, followed.
 *
 * @param launch what was said, to whom, and who was left out
 * @param lines what each convention has answered, in the order of the collectivities' names
 * @param excluded those left out, in the order they were given
 */
public record CampaignSeen(AsOf asOf, CampaignLaunched launch, List<AnswerLine> lines, List<LeftOut> excluded)
        implements ReadAnswer {

    public CampaignSeen {
        lines = List.copyOf(lines);
        excluded = List.copyOf(excluded);
    }

    /** How many conventions stand at each answer, in the order of the answers; every answer is there. */
    public Map<Answer, Long> counts() {
        var counts = new TreeMap<Answer, Long>();
        Arrays.stream(Answer.values())
                .forEach(answer -> counts.put(
                        answer,
                        lines.stream().filter(line -> line.answer() == answer).count()));
        return counts;
    }
}
