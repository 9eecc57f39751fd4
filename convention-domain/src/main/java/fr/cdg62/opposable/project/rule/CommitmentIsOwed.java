package fr.cdg62.opposable.project.rule;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import fr.cdg62.opposable.project.value.Commitment;
import fr.cdg62.opposable.project.value.DutyStanding;
import java.time.LocalDate;

/** What is met, or does not apply, is not asked for again. */
public record CommitmentIsOwed(Commitment commitment, LocalDate day, DutyStanding standing) implements Rule {

    @Override
    public RefusalCode code() {
        return ProjectCode.COMMITMENT_NOT_OWED;
    }

    @Override
    public Article source() {
        return Article.of("legal sheet, R16");
    }

    @Override
    public boolean holds() {
        return !(standing instanceof DutyStanding.Met || standing instanceof DutyStanding.NotApplicable);
    }

    @Override
    public Facts facts() {
        return Facts.of("commitment", commitment, "day", day, "owed by", commitment.owedBy());
    }
}
