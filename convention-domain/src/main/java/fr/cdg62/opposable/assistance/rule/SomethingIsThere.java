package fr.cdg62.opposable.assistance.rule;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.Rule;

/**
 * What is to be spoken of is in the ledger.
 *
 * @param code the code given when there is none
 * @param what what is looked for
 * @param count how many there are
 */
public record SomethingIsThere(AssistanceCode code, String what, long count) implements Rule {

    @Override
    public Article source() {
        return Article.of("house policy, assistance");
    }

    @Override
    public boolean holds() {
        return count > 0;
    }

    @Override
    public Facts facts() {
        return Facts.of(what, count);
    }
}
