package fr.cdg62.opposable.assistance.rule;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is served after the end carries out nothing. */
public record ServedByTheLastDay(
        LocalDate servedOn, @Nullable LocalDate lastDay) implements Rule {

    @Override
    public RefusalCode code() {
        return AssistanceCode.OUT_OF_TERM;
    }

    @Override
    public Article source() {
        return Article.of("convention, article 3-3");
    }

    @Override
    public boolean holds() {
        return lastDay != null && !servedOn.isAfter(lastDay);
    }

    @Override
    public Facts facts() {
        return Facts.of("served on", servedOn, "last day", String.valueOf(lastDay));
    }
}
