package fr.cdg62.opposable.assistance.rule;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A ledger closes on the last day of its convention and on no other. */
public record ClosedOnItsLastDay(LocalDate said, @Nullable LocalDate lastDay) implements Rule {

    @Override
    public RefusalCode code() {
        return AssistanceCode.LEDGER_ENDS_ANOTHER_DAY;
    }

    @Override
    public Article source() {
        return Article.of("convention, article 2");
    }

    @Override
    public boolean holds() {
        return said.equals(lastDay);
    }

    @Override
    public Facts facts() {
        return Facts.of("said", said, "last day", String.valueOf(lastDay));
    }
}
