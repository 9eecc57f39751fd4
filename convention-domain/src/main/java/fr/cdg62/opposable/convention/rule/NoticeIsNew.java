package fr.cdg62.opposable.convention.rule;

import fr.cdg62.opposable.convention.value.NoticeId;
import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;

/** A notice is recorded once under its id. */
public record NoticeIsNew(NoticeId noticeId, boolean known) implements Rule {

    @Override
    public RefusalCode code() {
        return ConventionCode.NOTICE_ALREADY_RECORDED;
    }

    @Override
    public Article source() {
        return Article.of("API, noticeId");
    }

    @Override
    public boolean holds() {
        return !known;
    }

    @Override
    public Facts facts() {
        return Facts.of("notice", noticeId);
    }
}
