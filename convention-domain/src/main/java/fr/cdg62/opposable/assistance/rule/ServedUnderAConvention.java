package fr.cdg62.opposable.assistance.rule;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Assistance is given under a convention that lasts: after its end it is given all the same, and carries out nothing; a reversed entry weighs nothing. */
public record ServedUnderAConvention(
        LocalDate servedOn, @Nullable LocalDate lastDay, boolean reversed) implements Rule {

    @Override
    public RefusalCode code() {
        return AssistanceCode.OFF_CONVENTION;
    }

    @Override
    public Article source() {
        return Article.of("convention, article 2");
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
