package fr.cdg62.opposable.person.rule;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;

/** Nobody alone destroys the key of a person: who confirms is not who asked. */
public record ConfirmedByAnotherAccount(String requestedBy, String confirmedBy) implements Rule {

    @Override
    public RefusalCode code() {
        return PersonCode.FOUR_EYES;
    }

    @Override
    public Article source() {
        return Article.of("legal sheet, 6.1");
    }

    @Override
    public boolean holds() {
        return !requestedBy.equals(confirmedBy);
    }

    @Override
    public Facts facts() {
        return Facts.of("requested by", requestedBy);
    }
}
