package fr.cdg62.opposable.person.rule;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;

/** A person is made known once. */
public record RecordedOnce(boolean recorded) implements Rule {

    @Override
    public RefusalCode code() {
        return PersonCode.PERSON_ALREADY_RECORDED;
    }

    @Override
    public Article source() {
        return Article.of("house policy, persons");
    }

    @Override
    public boolean holds() {
        return !recorded;
    }

    @Override
    public Facts facts() {
        return Facts.none();
    }
}
