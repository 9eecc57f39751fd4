package fr.cdg62.opposable.convention.rule;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import java.time.LocalDate;

/** A termination for breach follows a formal notice left without effect. */
public record FormalNoticeCameFirst(boolean noticed, LocalDate writtenOn) implements Rule {

    @Override
    public RefusalCode code() {
        return ConventionCode.NO_FORMAL_NOTICE;
    }

    @Override
    public Article source() {
        return Article.of("code civil 1225");
    }

    @Override
    public boolean holds() {
        return noticed;
    }

    @Override
    public Facts facts() {
        return Facts.of("noticed", noticed, "written on", writtenOn);
    }
}
