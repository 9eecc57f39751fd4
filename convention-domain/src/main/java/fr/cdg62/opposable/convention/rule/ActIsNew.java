package fr.cdg62.opposable.convention.rule;

import fr.cdg62.opposable.convention.value.Party;
import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;

/** An authorising act is recorded once under its number. */
public record ActIsNew(Party party, String number, boolean known) implements Rule {

    @Override
    public RefusalCode code() {
        return ConventionCode.ACT_ALREADY_RECORDED;
    }

    @Override
    public Article source() {
        return Article.of("convention, parties");
    }

    @Override
    public boolean holds() {
        return !known;
    }

    @Override
    public Facts facts() {
        return Facts.of("party", party, "number", number);
    }
}
