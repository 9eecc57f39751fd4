package fr.cdg62.opposable.convention.rule;

import fr.cdg62.opposable.convention.value.NoticeForm;
import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;

/** The agreed form is the registered letter; service by a commissaire de justice proves more, and is not it. */
public record NoticeHasTheAgreedForm(NoticeForm form) implements Rule {

    @Override
    public RefusalCode code() {
        return ConventionCode.FORM_NOT_AGREED;
    }

    @Override
    public Article source() {
        return Article.of("convention, article 6, termination");
    }

    @Override
    public boolean holds() {
        return form != NoticeForm.BAILIFF;
    }

    @Override
    public Facts facts() {
        return Facts.of("form", form);
    }
}
