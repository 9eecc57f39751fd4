package fr.cdg62.opposable.project.rule;

import fr.cdg62.opposable.convention.value.Party;
import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import fr.cdg62.opposable.project.value.Commitment;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Acts are sent once the convention with the prefecture is signed.
 *
 * @param signedOn the day of the first one signed by then, or null
 */
public record PrefectureConventionIsSigned(
        LocalDate liveOn, @Nullable LocalDate signedOn) implements Rule {

    @Override
    public RefusalCode code() {
        return ProjectCode.PREFECTURE_CONVENTION_MISSING;
    }

    @Override
    public Article source() {
        return Article.of("CGCT R2131-3");
    }

    @Override
    public boolean holds() {
        return signedOn != null;
    }

    @Override
    public Facts facts() {
        return Facts.of("live on", liveOn, "missing", Commitment.C1, "owed by", Party.COLLECTIVITY);
    }
}
