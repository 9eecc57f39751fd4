package fr.cdg62.opposable.campaign.api;

import fr.cdg62.opposable.campaign.value.CampaignId;
import fr.cdg62.opposable.campaign.value.CampaignKind;
import fr.cdg62.opposable.campaign.value.Exclusion;
import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.kernel.Bounds;
import fr.cdg62.opposable.kernel.identity.CentreId;
import fr.cdg62.opposable.kernel.identity.Sha256;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Says one thing to every convention of a list.
 *
 * @param conventions those it is said to
 * @param excluded those left out, each with its reason
 * @param answerBy the day by which an answer is hoped for; silence is none
 * @param letter the hash of the letter sent
 */
public record LaunchCampaign(
        @TargetAggregateIdentifier CampaignId campaignId,
        CentreId centre,
        CampaignKind kind,
        String title,
        Set<ConventionId> conventions,
        List<Exclusion> excluded,
        LocalDate answerBy,
        @Nullable Sha256 letter,
        LocalDate launchedOn)
        implements CampaignCommand {

    public LaunchCampaign {
        title = Bounds.line("title", title);
        conventions = Set.copyOf(conventions);
        excluded = List.copyOf(excluded);
        answerBy = Bounds.day("answerBy", answerBy);
        launchedOn = Bounds.day("launchedOn", launchedOn);
    }
}
