package fr.cdg62.opposable.assistance.rule;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An entry accepted while the end was not known counts if the end known now is later still; a reversed one weighs nothing. */
public record ServedWhileTheEndIsLater(
        LocalDate servedOn, @Nullable LocalDate lastDay, boolean reversed) implements Rule {

    @Override
    public RefusalCode code() {
        return AssistanceCode.AFTER_END;
    }

    @Override
    public Article source() {
        return Article.of("convention, article 3-3");
    }

    @Override
    public boolean holds() {
        return reversed || (lastDay != null && !servedOn.isAfter(lastDay));
    }

    @Override
    public Facts facts() {
        return Facts.of("served on", servedOn, "last day", String.valueOf(lastDay));
    }
}
