package fr.cdg62.opposable.convention.rule;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A convention signed by both parties no longer changes: it takes an avenant. */
public record ConventionIsNotSigned(@Nullable LocalDate deedDate) implements Rule {

    @Override
    public RefusalCode code() {
        return ConventionCode.ALREADY_SIGNED;
    }

    @Override
    public Article source() {
        return Article.of("convention, article 2");
    }

    @Override
    public boolean holds() {
        return deedDate == null;
    }

    @Override
    public Facts facts() {
        return Facts.of("signed on", String.valueOf(deedDate));
    }
}
