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
 * Summons are sent once elected members are trained.
 *
 * @param trainedOn the first day they were by then, or null
 */
public record ElectedMembersAreTrained(
        LocalDate liveOn, @Nullable LocalDate trainedOn) implements Rule {

    @Override
    public RefusalCode code() {
        return ProjectCode.ELECTED_MEMBERS_NOT_TRAINED;
    }

    @Override
    public Article source() {
        return Article.of("legal sheet, R22");
    }

    @Override
    public boolean holds() {
        return trainedOn != null;
    }

    @Override
    public Facts facts() {
        return Facts.of("live on", liveOn, "missing", Commitment.S7, "owed by", Party.CDG);
    }
}
