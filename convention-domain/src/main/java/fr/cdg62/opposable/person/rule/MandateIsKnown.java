package fr.cdg62.opposable.person.rule;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import fr.cdg62.opposable.person.value.MandateId;
import fr.cdg62.opposable.person.value.Offices;

/** Only a recorded mandate can end. */
public record MandateIsKnown(MandateId mandate, Offices offices) implements Rule {

    @Override
    public RefusalCode code() {
        return PersonCode.MANDATE_UNKNOWN;
    }

    @Override
    public Article source() {
        return Article.of("house policy, persons");
    }

    @Override
    public boolean holds() {
        return offices.mandate(mandate).isPresent();
    }

    @Override
    public Facts facts() {
        return Facts.of("mandate", mandate);
    }
}
