package fr.cdg62.opposable.convention.rule;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import java.time.LocalDate;

/** A notice counts as notified no earlier than the day it was written. */
public record NotifiedNoEarlierThanWritten(LocalDate notifiedOn, LocalDate writtenOn) implements Rule {

    @Override
    public RefusalCode code() {
        return ConventionCode.NOTIFIED_BEFORE_WRITTEN;
    }

    @Override
    public Article source() {
        return Article.of("convention, article 6, termination");
    }

    @Override
    public boolean holds() {
        return !notifiedOn.isBefore(writtenOn);
    }

    @Override
    public Facts facts() {
        return Facts.of("notified on", notifiedOn, "written on", writtenOn);
    }
}
