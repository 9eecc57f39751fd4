package fr.cdg62.opposable.person.rule;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import fr.cdg62.opposable.person.value.ErasureId;
import fr.cdg62.opposable.person.value.Erasures;

/** Only a request of erasure that waits is confirmed or given up. */
public record ErasureWaits(ErasureId erasure, Erasures erasures) implements Rule {

    @Override
    public RefusalCode code() {
        return PersonCode.ERASURE_UNKNOWN;
    }

    @Override
    public Article source() {
        return Article.of("house policy, persons");
    }

    @Override
    public boolean holds() {
        return erasures.waiting(erasure).isPresent();
    }

    @Override
    public Facts facts() {
        return Facts.of("erasure", erasure);
    }
}
