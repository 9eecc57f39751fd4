package fr.cdg62.opposable.convention.rule;

import fr.cdg62.opposable.convention.value.NoticeForm;
import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;

/** A notice is a registered letter, or what the law makes equal to it. */
public record NoticeIsARegisteredLetter(NoticeForm form) implements Rule {

    @Override
    public RefusalCode code() {
        return ConventionCode.NOTICE_FORM;
    }

    @Override
    public Article source() {
        return Article.of("convention, article 6, termination");
    }

    @Override
    public boolean holds() {
        return form.isNotice();
    }

    @Override
    public Facts facts() {
        return Facts.of("form", form);
    }
}
