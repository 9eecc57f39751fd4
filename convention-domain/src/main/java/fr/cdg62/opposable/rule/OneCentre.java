package fr.cdg62.opposable.rule;

import fr.cdg62.opposable.kernel.identity.CentreId;
import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;

/** Everything a command names belongs to the same centre. */
public record OneCentre(CentreId centre, CentreId other) implements Rule {

    @Override
    public RefusalCode code() {
        return CommonCode.CENTRE_MISMATCH;
    }

    @Override
    public Article source() {
        return Article.of("API, centre");
    }

    @Override
    public boolean holds() {
        return centre.equals(other);
    }

    @Override
    public Facts facts() {
        return Facts.of("centre", centre, "named", other);
    }
}
