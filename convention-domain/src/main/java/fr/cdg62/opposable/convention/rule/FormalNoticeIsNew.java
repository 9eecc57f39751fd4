package fr.cdg62.opposable.convention.rule;

import fr.cdg62.opposable.convention.value.FormalNoticeId;
import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Clause;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;

/** A formal notice is recorded once under its id. */
public record FormalNoticeIsNew(FormalNoticeId notice, boolean known) implements Rule {

    @Override
    public RefusalCode code() {
        return ConventionCode.FORMAL_NOTICE_ALREADY_SERVED;
    }

    @Override
    public Article source() {
        return Clause.ART6_RESILIATION.article();
    }

    @Override
    public boolean holds() {
        return !known;
    }

    @Override
    public Facts facts() {
        return Facts.of("formal notice", notice);
    }
}
