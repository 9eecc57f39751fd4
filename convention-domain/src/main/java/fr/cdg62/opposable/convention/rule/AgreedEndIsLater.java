package fr.cdg62.opposable.convention.rule;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import java.time.LocalDate;

/** The parties agree on a day still to come. */
public record AgreedEndIsLater(LocalDate agreedOn, LocalDate endsOn) implements Rule {

    @Override
    public RefusalCode code() {
        return ConventionCode.AGREED_END_IN_THE_PAST;
    }

    @Override
    public Article source() {
        return Article.of("convention, article 6, termination");
    }

    @Override
    public boolean holds() {
        return endsOn.isAfter(agreedOn);
    }

    @Override
    public Facts facts() {
        return Facts.of("agreed on", agreedOn, "ends on", endsOn);
    }
}
