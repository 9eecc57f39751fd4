package fr.cdg62.opposable.assistance.rule;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import java.time.LocalDate;

/** What is recognised has been done. */
public record AcknowledgedOnceServed(LocalDate acknowledgedOn, LocalDate servedOn) implements Rule {

    @Override
    public RefusalCode code() {
        return AssistanceCode.ACKNOWLEDGED_BEFORE_SERVICE;
    }

    @Override
    public Article source() {
        return Article.of("house policy, assistance");
    }

    @Override
    public boolean holds() {
        return !acknowledgedOn.isBefore(servedOn);
    }

    @Override
    public Facts facts() {
        return Facts.of("acknowledged on", acknowledgedOn, "served on", servedOn);
    }
}
