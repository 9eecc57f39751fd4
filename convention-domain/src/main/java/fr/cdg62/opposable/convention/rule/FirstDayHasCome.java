package fr.cdg62.opposable.convention.rule;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A convention starts on its first day, not before. */
public record FirstDayHasCome(@Nullable LocalDate firstDay, LocalDate today) implements Rule {

    @Override
    public RefusalCode code() {
        return ConventionCode.START_NOT_REACHED;
    }

    @Override
    public Article source() {
        return Article.of("convention, article 2");
    }

    @Override
    public boolean holds() {
        return firstDay != null && !today.isBefore(firstDay);
    }

    @Override
    public Facts facts() {
        return Facts.of("first day", String.valueOf(firstDay), "today", today);
    }
}
