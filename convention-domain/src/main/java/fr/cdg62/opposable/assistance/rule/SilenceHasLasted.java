package fr.cdg62.opposable.assistance.rule;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import java.time.LocalDate;

/** Silence is noted once the delay of the house is over, never before. */
public record SilenceHasLasted(LocalDate on, LocalDate silentSince) implements Rule {

    @Override
    public RefusalCode code() {
        return AssistanceCode.SILENCE_NOT_REACHED;
    }

    @Override
    public Article source() {
        return Article.of("house policy, yearly statement");
    }

    @Override
    public boolean holds() {
        return !on.isBefore(silentSince);
    }

    @Override
    public Facts facts() {
        return Facts.of("on", on, "silent since", silentSince);
    }
}
