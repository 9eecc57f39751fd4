package fr.cdg62.opposable.convention.rule;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A decision recorded once the term is over says why it comes so late. */
public record LateRecordingHasAReason(
        LocalDate recordedOn, LocalDate lastDay, @Nullable String lateReason) implements Rule {

    @Override
    public RefusalCode code() {
        return ConventionCode.LATE_REASON_REQUIRED;
    }

    @Override
    public Article source() {
        return Article.of("house policy, renewal");
    }

    @Override
    public boolean holds() {
        return lateReason != null || !recordedOn.isAfter(lastDay);
    }

    @Override
    public Facts facts() {
        return Facts.of("recorded on", recordedOn, "last day", lastDay);
    }
}
