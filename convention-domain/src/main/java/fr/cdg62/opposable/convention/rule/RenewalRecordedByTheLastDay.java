package fr.cdg62.opposable.convention.rule;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import java.time.LocalDate;

/** A decision is best proved when it is recorded before the term is over. */
public record RenewalRecordedByTheLastDay(LocalDate decidedOn, LocalDate recordedOn, LocalDate lastDay)
        implements Rule {

    @Override
    public RefusalCode code() {
        return ConventionCode.RECORDED_LATE;
    }

    @Override
    public Article source() {
        return Article.of("convention, article 2");
    }

    @Override
    public boolean holds() {
        return !recordedOn.isAfter(lastDay);
    }

    @Override
    public Facts facts() {
        return Facts.of("decided on", decidedOn, "recorded on", recordedOn, "last day", lastDay);
    }
}
