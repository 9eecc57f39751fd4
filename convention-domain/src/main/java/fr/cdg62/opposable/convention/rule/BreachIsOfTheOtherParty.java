package fr.cdg62.opposable.convention.rule;

import fr.cdg62.opposable.convention.value.BreachId;
import fr.cdg62.opposable.convention.value.Party;
import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Clause;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;

/** A party complains of the other's breaches, never of its own. */
public record BreachIsOfTheOtherParty(BreachId breach, Party by, Party against) implements Rule {

    @Override
    public RefusalCode code() {
        return ConventionCode.OWN_BREACH;
    }

    @Override
    public Article source() {
        return Clause.ART6_RESILIATION.article();
    }

    @Override
    public boolean holds() {
        return by != against;
    }

    @Override
    public Facts facts() {
        return Facts.of("breach", breach, "party", by);
    }
}
