package fr.cdg62.opposable.person.rule;

import fr.cdg62.opposable.kernel.identity.PersonId;
import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;

/** A name is sealed with its own person's key, so that it can be forgotten alone. */
public record NameIsSealedForThePerson(PersonId person, PersonId sealedFor) implements Rule {

    @Override
    public RefusalCode code() {
        return PersonCode.SEALED_FOR_ANOTHER;
    }

    @Override
    public Article source() {
        return Article.of("GDPR, art. 17");
    }

    @Override
    public boolean holds() {
        return person.equals(sealedFor);
    }

    @Override
    public Facts facts() {
        return Facts.of("person", person, "sealed for", sealedFor);
    }
}
