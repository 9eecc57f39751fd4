package fr.cdg62.opposable.convention.rule;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A convention expires once its last day is over. */
public record LastDayIsOver(@Nullable LocalDate lastDay, LocalDate today) implements Rule {

    @Override
    public RefusalCode code() {
        return ConventionCode.END_NOT_REACHED;
    }

    @Override
    public Article source() {
        return Article.of("convention, article 2");
    }

    @Override
    public boolean holds() {
        return lastDay != null && today.isAfter(lastDay);
    }

    @Override
    public Facts facts() {
        return Facts.of("last day", String.valueOf(lastDay), "today", today);
    }
}
