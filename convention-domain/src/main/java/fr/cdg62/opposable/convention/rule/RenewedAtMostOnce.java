package fr.cdg62.opposable.convention.rule;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A convention is renewed once; what would follow is a new convention. */
public record RenewedAtMostOnce(@Nullable LocalDate renewedFrom) implements Rule {

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
        return renewedFrom == null;
    }

    @Override
    public Facts facts() {
        return Facts.of("renewed from", String.valueOf(renewedFrom));
    }
}
