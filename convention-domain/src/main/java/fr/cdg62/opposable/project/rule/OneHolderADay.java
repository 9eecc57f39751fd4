package fr.cdg62.opposable.project.rule;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import java.time.LocalDate;

/** A day belongs to one holder: the turn passes at most once a day. */
public record OneHolderADay(LocalDate day, boolean changed) implements Rule {

    @Override
    public RefusalCode code() {
        return ProjectCode.HOLDER_ALREADY_CHANGED;
    }

    @Override
    public Article source() {
        return Article.of("house policy, blocks");
    }

    @Override
    public boolean holds() {
        return !changed;
    }

    @Override
    public Facts facts() {
        return Facts.of("day", day);
    }
}
