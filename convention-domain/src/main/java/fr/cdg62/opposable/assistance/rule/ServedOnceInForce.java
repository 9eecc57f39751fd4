package fr.cdg62.opposable.assistance.rule;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import java.time.LocalDate;

/** Nothing is served before the convention is signed and its first day has come. */
public record ServedOnceInForce(LocalDate servedOn, LocalDate firstDay) implements Rule {

    @Override
    public RefusalCode code() {
        return AssistanceCode.OUT_OF_TERM;
    }

    @Override
    public Article source() {
        return Article.of("convention, article 3-3");
    }

    @Override
    public boolean holds() {
        return !servedOn.isBefore(firstDay);
    }

    @Override
    public Facts facts() {
        return Facts.of("served on", servedOn, "first day", firstDay);
    }
}
