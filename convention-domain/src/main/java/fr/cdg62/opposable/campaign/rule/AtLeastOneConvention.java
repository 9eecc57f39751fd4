package fr.cdg62.opposable.campaign.rule;

import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import java.util.Set;

/** A campaign speaks to somebody. */
public record AtLeastOneConvention(Set<ConventionId> conventions) implements Rule {

    @Override
    public RefusalCode code() {
        return CampaignCode.CAMPAIGN_EMPTY;
    }

    @Override
    public Article source() {
        return Article.of("house policy, campaigns");
    }

    @Override
    public boolean holds() {
        return !conventions.isEmpty();
    }

    @Override
    public Facts facts() {
        return Facts.none();
    }
}
