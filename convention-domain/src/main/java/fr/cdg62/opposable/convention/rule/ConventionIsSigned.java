package fr.cdg62.opposable.convention.rule;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Only a convention signed by both parties starts and expires. */
public record ConventionIsSigned(@Nullable LocalDate deedDate) implements Rule {

    @Override
    public RefusalCode code() {
        return ConventionCode.NOT_SIGNED;
    }

    @Override
    public Article source() {
        return Article.of("convention, signatures");
    }

    @Override
    public boolean holds() {
        return deedDate != null;
    }

    @Override
    public Facts facts() {
        return Facts.none();
    }
}
