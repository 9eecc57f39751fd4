package fr.cdg62.opposable.person.rule;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import fr.cdg62.opposable.person.value.DelegationId;
import fr.cdg62.opposable.person.value.Offices;

/** A delegation of signature is recorded once under its id. */
public record DelegationIsNew(DelegationId delegation, Offices offices) implements Rule {

    @Override
    public RefusalCode code() {
        return PersonCode.DELEGATION_ALREADY_RECORDED;
    }

    @Override
    public Article source() {
        return Article.of("house policy, persons");
    }

    @Override
    public boolean holds() {
        return offices.delegation(delegation).isEmpty();
    }

    @Override
    public Facts facts() {
        return Facts.of("delegation", delegation);
    }
}
