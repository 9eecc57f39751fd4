package fr.cdg62.opposable.assistance.rule;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An entry recorded once its contract year is over says why it comes so late. */
public record LateEntryHasAReason(
        LocalDate recordedOn,
        LocalDate yearEndsOn,
        @Nullable String lateReason) implements Rule {

    @Override
    public RefusalCode code() {
        return AssistanceCode.LATE_ENTRY_REASON_REQUIRED;
    }

    @Override
    public Article source() {
        return Article.of("house policy, assistance");
    }

    @Override
    public boolean holds() {
        return lateReason != null || !recordedOn.isAfter(yearEndsOn);
    }

    @Override
    public Facts facts() {
        return Facts.of("recorded on", recordedOn, "year ends on", yearEndsOn);
    }
}
