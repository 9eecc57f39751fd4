package fr.cdg62.opposable.campaign.rule;

import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import java.util.Set;

/** Only a convention that was to be asked can have been refused. */
public record ConventionIsInTheCampaign(ConventionId convention, Set<ConventionId> conventions) implements Rule {

    @Override
    public RefusalCode code() {
        return CampaignCode.NOT_IN_CAMPAIGN;
    }

    @Override
    public Article source() {
        return Article.of("house policy, campaigns");
    }

    @Override
    public boolean holds() {
        return conventions.contains(convention);
    }

    @Override
    public Facts facts() {
        return Facts.of("convention", convention);
    }
}
