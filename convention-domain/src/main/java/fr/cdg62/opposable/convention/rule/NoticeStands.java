package fr.cdg62.opposable.convention.rule;

import fr.cdg62.opposable.convention.value.NoticeId;
import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A notice withdrawn by both parties is withdrawn for good. */
public record NoticeStands(NoticeId noticeId, @Nullable LocalDate withdrawnOn) implements Rule {

    @Override
    public RefusalCode code() {
        return ConventionCode.NOTICE_WITHDRAWN;
    }

    @Override
    public Article source() {
        return Article.of("convention, article 6, termination");
    }

    @Override
    public boolean holds() {
        return withdrawnOn == null;
    }

    @Override
    public Facts facts() {
        return Facts.of("notice", noticeId, "withdrawn on", String.valueOf(withdrawnOn));
    }
}
