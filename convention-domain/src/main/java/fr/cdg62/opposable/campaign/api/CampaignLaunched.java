package fr.cdg62.opposable.campaign.api;

import fr.cdg62.opposable.campaign.value.CampaignId;
import fr.cdg62.opposable.campaign.value.CampaignKind;
import fr.cdg62.opposable.campaign.value.Exclusion;
import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.kernel.event.EventName;
import fr.cdg62.opposable.kernel.event.Executes;
import fr.cdg62.opposable.kernel.identity.CentreId;
import fr.cdg62.opposable.kernel.identity.Sha256;
import fr.cdg62.opposable.kernel.rule.Clause;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One thing is said to every convention of the list; what each answers is recorded in its own stream.
 */
@EventName("campaign.launched")
@Executes(Clause.ART2_DUREE)
public record CampaignLaunched(
        CampaignId campaignId,
        CentreId centre,
        CampaignKind kind,
        String title,
        Set<ConventionId> conventions,
        List<Exclusion> excluded,
        LocalDate answerBy,
        @Nullable Sha256 letter,
        LocalDate launchedOn)
        implements CampaignEvent {

    public CampaignLaunched {
        var ordered = new TreeSet<>(Comparator.comparing(ConventionId::value));
        ordered.addAll(conventions);
        conventions = Collections.unmodifiableSet(ordered);
        excluded = List.copyOf(excluded);
    }

    @Override
    public LocalDate effectiveOn() {
        return launchedOn;
    }
}
