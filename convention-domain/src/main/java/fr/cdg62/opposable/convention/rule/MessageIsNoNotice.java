package fr.cdg62.opposable.convention.rule;

import fr.cdg62.opposable.convention.value.NoticeForm;
import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;

/** A notice of termination is recorded as one. */
public record MessageIsNoNotice(NoticeForm form) implements Rule {

    @Override
    public RefusalCode code() {
        return ConventionCode.CORRESPONDENCE_IS_A_NOTICE;
    }

    @Override
    public Article source() {
        return Article.of("convention, article 6, termination");
    }

    @Override
    public boolean holds() {
        return !form.isNotice();
    }

    @Override
    public Facts facts() {
        return Facts.of("form", form);
    }
}
