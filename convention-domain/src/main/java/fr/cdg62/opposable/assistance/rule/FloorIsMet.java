package fr.cdg62.opposable.assistance.rule;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;

/** A closed year comes to what is owed for its covered days. */
public record FloorIsMet(int year, int minutes, int target, boolean due) implements Rule {

    @Override
    public RefusalCode code() {
        return AssistanceCode.SHORTFALL;
    }

    @Override
    public Article source() {
        return Article.of("convention, article 3-3");
    }

    @Override
    public boolean holds() {
        return !due || minutes >= target;
    }

    @Override
    public Facts facts() {
        return Facts.of("year", year, "minutes", minutes, "target", target);
    }
}
