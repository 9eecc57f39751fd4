package fr.cdg62.opposable.project.rule;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Clause;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import fr.cdg62.opposable.project.value.AdviceFollowing;
import fr.cdg62.opposable.project.value.AdviceId;
import org.jspecify.annotations.Nullable;

/** A decision follows or departs from an advice it names, or says there was none. */
public record AdviceIsNamedWhenThereIsOne(
        AdviceFollowing following, @Nullable AdviceId advice) implements Rule {

    @Override
    public RefusalCode code() {
        return ProjectCode.ADVICE_MISMATCH;
    }

    @Override
    public Article source() {
        return Clause.ART6_GARANTIE_RESPONSABILITE.article();
    }

    @Override
    public boolean holds() {
        return (following == AdviceFollowing.NO_ADVICE) == (advice == null);
    }

    @Override
    public Facts facts() {
        return Facts.of("following", following, "advice", advice == null ? "" : advice);
    }
}
