package fr.cdg62.opposable.rule;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;

/**
 * What nobody decides alone is confirmed under another account than the one that asked for it: four eyes have read.
 *
 * @param askedBy the account that asked
 * @param confirmedBy the account that would confirm
 */
public record ConfirmedByAnotherAccount(String askedBy, String confirmedBy) implements Rule {

    @Override
    public RefusalCode code() {
        return CommonCode.FOUR_EYES;
    }

    @Override
    public Article source() {
        return Article.of("house policy, four eyes");
    }

    @Override
    public boolean holds() {
        return !askedBy.equals(confirmedBy);
    }

    @Override
    public Facts facts() {
        return Facts.of("asked by", askedBy);
    }
}
