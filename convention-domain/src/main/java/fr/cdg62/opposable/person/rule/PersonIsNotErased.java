package fr.cdg62.opposable.person.rule;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;

/** A person whose key is destroyed is erased for ever: no office, no delegation and no erasure follows. */
public record PersonIsNotErased(boolean destroyed) implements Rule {

    @Override
    public RefusalCode code() {
        return PersonCode.PERSON_ERASED;
    }

    @Override
    public Article source() {
        return Article.of("RGPD, art. 17");
    }

    @Override
    public boolean holds() {
        return !destroyed;
    }

    @Override
    public Facts facts() {
        return Facts.none();
    }
}
