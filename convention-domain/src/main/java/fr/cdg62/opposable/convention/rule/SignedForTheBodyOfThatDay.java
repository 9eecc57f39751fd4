package fr.cdg62.opposable.convention.rule;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import fr.cdg62.opposable.person.value.BodyId;
import java.time.LocalDate;

/** The collectivity's signatory signs for the body the convention binds that day. */
public record SignedForTheBodyOfThatDay(LocalDate signedOn, BodyId signedFor, BodyId bound) implements Rule {

    @Override
    public RefusalCode code() {
        return ConventionCode.SIGNED_FOR_FORMER_BODY;
    }

    @Override
    public Article source() {
        return Article.of("convention, parties");
    }

    @Override
    public boolean holds() {
        return signedFor.equals(bound);
    }

    @Override
    public Facts facts() {
        return Facts.of("signed on", signedOn, "signed for", signedFor, "bound", bound);
    }
}
