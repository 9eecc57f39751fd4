package fr.cdg62.opposable.convention.rule;

import fr.cdg62.opposable.convention.value.Signatory;
import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import fr.cdg62.opposable.person.value.BodyId;
import fr.cdg62.opposable.person.value.Capacity;
import java.time.LocalDate;

/** The signatory holds, on the day of signature, the office that signs for the party, or a delegation from who holds it. */
public record SignatoryHoldsTheOffice(Signatory signatory, BodyId body, Capacity capacity, LocalDate signedOn)
        implements Rule {

    @Override
    public RefusalCode code() {
        return ConventionCode.SIGNATORY_NOT_IN_OFFICE;
    }

    @Override
    public Article source() {
        return Article.of("convention, signatures");
    }

    @Override
    public boolean holds() {
        return signatory.maySignFor(body, capacity, signedOn);
    }

    @Override
    public Facts facts() {
        return Facts.of("person", signatory.person(), "body", body, "capacity", capacity, "signed on", signedOn);
    }
}
