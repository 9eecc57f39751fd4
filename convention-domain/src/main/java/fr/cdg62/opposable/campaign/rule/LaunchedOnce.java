package fr.cdg62.opposable.campaign.rule;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;

/** A campaign is launched once. */
public record LaunchedOnce(boolean launched) implements Rule {

    @Override
    public RefusalCode code() {
        return CampaignCode.CAMPAIGN_ALREADY_LAUNCHED;
    }

    @Override
    public Article source() {
        return Article.of("house policy, campaigns");
    }

    @Override
    public boolean holds() {
        return !launched;
    }

    @Override
    public Facts facts() {
        return Facts.none();
    }
}
