package fr.cdg62.opposable.convention.rule;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A party signs once its act is published and, where it must be sent, received by the State. */
public record SignedOnceEnforceable(
        LocalDate signedOn, @Nullable LocalDate enforceableOn) implements Rule {

    @Override
    public RefusalCode code() {
        return ConventionCode.SIGNED_BEFORE_ENFORCEABLE;
    }

    @Override
    public Article source() {
        return Article.of("CGCT L2131-1");
    }

    @Override
    public boolean holds() {
        return enforceableOn != null && !signedOn.isBefore(enforceableOn);
    }

    @Override
    public Facts facts() {
        return Facts.of("signed on", signedOn, "enforceable from", enforceableOn == null ? "not known" : enforceableOn);
    }
}
