package fr.cdg62.opposable.convention.rule;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import org.jspecify.annotations.Nullable;

/** Who terminates without a formal notice first says why. */
public record MissingFormalNoticeHasAReason(
        boolean noticed, @Nullable String reason) implements Rule {

    @Override
    public RefusalCode code() {
        return ConventionCode.FORMAL_NOTICE_REASON_REQUIRED;
    }

    @Override
    public Article source() {
        return Article.of("code civil 1225");
    }

    @Override
    public boolean holds() {
        return noticed || reason != null;
    }

    @Override
    public Facts facts() {
        return Facts.of("noticed", noticed, "reason", String.valueOf(reason));
    }
}
