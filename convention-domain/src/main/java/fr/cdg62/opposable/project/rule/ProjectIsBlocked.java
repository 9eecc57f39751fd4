package fr.cdg62.opposable.project.rule;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import java.time.LocalDate;

/** Only a project that does not move is unblocked. */
public record ProjectIsBlocked(LocalDate day, boolean blocked) implements Rule {

    @Override
    public RefusalCode code() {
        return ProjectCode.PROJECT_NOT_BLOCKED;
    }

    @Override
    public Article source() {
        return Article.of("house policy, blocks");
    }

    @Override
    public boolean holds() {
        return blocked;
    }

    @Override
    public Facts facts() {
        return Facts.of("day", day);
    }
}
