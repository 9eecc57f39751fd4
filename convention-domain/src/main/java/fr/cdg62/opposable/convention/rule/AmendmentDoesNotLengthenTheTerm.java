package fr.cdg62.opposable.convention.rule;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An avenant that lengthens the term is a renewal in disguise. */
public record AmendmentDoesNotLengthenTheTerm(@Nullable LocalDate writtenEnd, LocalDate lastDay) implements Rule {

    @Override
    public RefusalCode code() {
        return ConventionCode.RENEWAL_ALREADY_USED;
    }

    @Override
    public Article source() {
        return Article.of("convention, article 2");
    }

    @Override
    public boolean holds() {
        return writtenEnd == null || !writtenEnd.isAfter(lastDay);
    }

    @Override
    public Facts facts() {
        return Facts.of("written", String.valueOf(writtenEnd), "last day", lastDay);
    }
}
