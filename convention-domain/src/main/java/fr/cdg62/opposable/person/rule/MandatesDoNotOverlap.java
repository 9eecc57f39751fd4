package fr.cdg62.opposable.person.rule;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import fr.cdg62.opposable.person.value.Mandate;
import fr.cdg62.opposable.person.value.Offices;

/** A person holds an office of one capacity once at a time in a body. */
public record MandatesDoNotOverlap(Mandate mandate, Offices offices) implements Rule {

    @Override
    public RefusalCode code() {
        return PersonCode.MANDATE_OVERLAPS;
    }

    @Override
    public Article source() {
        return Article.of("legal sheet, R2");
    }

    @Override
    public boolean holds() {
        return offices.overlapping(mandate).isEmpty();
    }

    @Override
    public Facts facts() {
        return Facts.of(
                "from", mandate.from(), "capacity", mandate.capacity(), "overlapped", offices.overlapping(mandate));
    }
}
