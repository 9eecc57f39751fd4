package fr.cdg62.opposable.convention.rule;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import java.time.LocalDate;

/** What is not signed yet takes no avenant: it can still be changed. */
public record AmendedOnceSigned(LocalDate signedOn, LocalDate deedDate) implements Rule {

    @Override
    public RefusalCode code() {
        return ConventionCode.NOT_SIGNED;
    }

    @Override
    public Article source() {
        return Article.of("convention, signatures");
    }

    @Override
    public boolean holds() {
        return !signedOn.isBefore(deedDate);
    }

    @Override
    public Facts facts() {
        return Facts.of("signed on", signedOn, "deed", deedDate);
    }
}
