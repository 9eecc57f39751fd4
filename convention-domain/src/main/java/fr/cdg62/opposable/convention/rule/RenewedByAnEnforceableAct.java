package fr.cdg62.opposable.convention.rule;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The act by which a party renews is published and, where it must be sent, received by the State before the new period begins. */
public record RenewedByAnEnforceableAct(
        String number, LocalDate firstDay, @Nullable LocalDate enforceableOn) implements Rule {

    @Override
    public RefusalCode code() {
        return ConventionCode.RENEWED_BEFORE_ENFORCEABLE;
    }

    @Override
    public Article source() {
        return Article.of("CGCT L2131-1");
    }

    @Override
    public boolean holds() {
        return enforceableOn != null && !firstDay.isBefore(enforceableOn);
    }

    @Override
    public Facts facts() {
        return Facts.of(
                "number",
                number,
                "first day",
                firstDay,
                "enforceable from",
                enforceableOn == null ? "not known" : enforceableOn);
    }
}
