package fr.cdg62.opposable.campaign.rule;

import fr.cdg62.opposable.campaign.value.Exclusion;
import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import java.util.List;
import java.util.Set;

/** What is left out is not asked. */
public record ExcludedAreNotAsked(Set<ConventionId> conventions, List<Exclusion> excluded) implements Rule {

    @Override
    public RefusalCode code() {
        return CampaignCode.CAMPAIGN_CONTRADICTS_ITSELF;
    }

    @Override
    public Article source() {
        return Article.of("house policy, campaigns");
    }

    @Override
    public boolean holds() {
        return excluded.stream().noneMatch(one -> conventions.contains(one.convention()));
    }

    @Override
    public Facts facts() {
        return Facts.of("excluded", excluded.size());
    }
}
