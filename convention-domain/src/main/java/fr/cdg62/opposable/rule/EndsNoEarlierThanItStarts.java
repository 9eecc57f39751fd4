package fr.cdg62.opposable.rule;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A period covers at least one day. */
public record EndsNoEarlierThanItStarts(
        LocalDate firstDay, @Nullable LocalDate lastDay) implements Rule {

    @Override
    public RefusalCode code() {
        return CommonCode.END_BEFORE_START;
    }

    @Override
    public Article source() {
        return Article.of("house policy, dated facts");
    }

    @Override
    public boolean holds() {
        return lastDay == null || !lastDay.isBefore(firstDay);
    }

    @Override
    public Facts facts() {
        return Facts.of("first day", firstDay, "last day", String.valueOf(lastDay));
    }
}
