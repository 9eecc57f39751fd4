package fr.cdg62.opposable.convention.rule;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A notice is withdrawn before it has ended the convention. */
public record WithdrawnBeforeItsEffect(
        LocalDate agreedOn, @Nullable LocalDate endsOn) implements Rule {

    @Override
    public RefusalCode code() {
        return ConventionCode.TERMINATION_EFFECTIVE;
    }

    @Override
    public Article source() {
        return Article.of("convention, article 6, termination");
    }

    @Override
    public boolean holds() {
        return endsOn == null || agreedOn.isBefore(endsOn);
    }

    @Override
    public Facts facts() {
        return Facts.of("agreed on", agreedOn, "ends on", String.valueOf(endsOn));
    }
}
