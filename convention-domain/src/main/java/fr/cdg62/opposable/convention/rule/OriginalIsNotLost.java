package fr.cdg62.opposable.convention.rule;

import fr.cdg62.opposable.convention.value.Party;
import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A lost original neither moves nor is looked at, and is lost once. */
public record OriginalIsNotLost(Party copy, @Nullable LocalDate lostOn) implements Rule {

    @Override
    public RefusalCode code() {
        return ConventionCode.ORIGINAL_LOST;
    }

    @Override
    public Article source() {
        return Article.of("convention, originals");
    }

    @Override
    public boolean holds() {
        return lostOn == null;
    }

    @Override
    public Facts facts() {
        return Facts.of("party", copy, "lost on", lostOn == null ? "not known" : lostOn);
    }
}
