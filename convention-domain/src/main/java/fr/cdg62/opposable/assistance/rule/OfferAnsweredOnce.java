package fr.cdg62.opposable.assistance.rule;

import fr.cdg62.opposable.assistance.value.OfferId;
import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;

/** An offer is answered once. */
public record OfferAnsweredOnce(OfferId offer, boolean answered) implements Rule {

    @Override
    public RefusalCode code() {
        return AssistanceCode.OFFER_ALREADY_ANSWERED;
    }

    @Override
    public Article source() {
        return Article.of("house policy, assistance");
    }

    @Override
    public boolean holds() {
        return !answered;
    }

    @Override
    public Facts facts() {
        return Facts.of("offer", offer.value());
    }
}
