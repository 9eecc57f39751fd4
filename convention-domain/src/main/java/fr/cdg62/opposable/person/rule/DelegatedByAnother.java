package fr.cdg62.opposable.person.rule;

import fr.cdg62.opposable.kernel.identity.PersonId;
import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;

/** Nobody delegates signature to themselves. */
public record DelegatedByAnother(PersonId person, PersonId delegatedBy) implements Rule {

    @Override
    public RefusalCode code() {
        return PersonCode.SELF_DELEGATION;
    }

    @Override
    public Article source() {
        return Article.of("legal sheet, R2");
    }

    @Override
    public boolean holds() {
        return !person.equals(delegatedBy);
    }

    @Override
    public Facts facts() {
        return Facts.of("person", person);
    }
}
