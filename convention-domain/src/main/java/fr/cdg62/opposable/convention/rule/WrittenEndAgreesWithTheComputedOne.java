package fr.cdg62.opposable.convention.rule;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The end written on the paper, where there is one, is the eve of the fifth anniversary. */
public record WrittenEndAgreesWithTheComputedOne(
        LocalDate computed, @Nullable LocalDate written) implements Rule {

    @Override
    public RefusalCode code() {
        return ConventionCode.TERM_MISMATCH;
    }

    @Override
    public Article source() {
        return Article.of("convention, article 2");
    }

    @Override
    public boolean holds() {
        return written == null || written.equals(computed);
    }

    @Override
    public Facts facts() {
        return Facts.of("computed", computed, "written", String.valueOf(written));
    }
}
