package fr.cdg62.opposable.convention.rule;

import fr.cdg62.opposable.kernel.identity.Sha256;
import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;

/** Signed electronically, there is one file: both sides hold the same bytes. */
public record ElectronicCopiesAreIdentical(Sha256 ofTheCentre, Sha256 ofTheCollectivity) implements Rule {

    @Override
    public RefusalCode code() {
        return ConventionCode.ELECTRONIC_COPIES_DIFFER;
    }

    @Override
    public Article source() {
        return Article.of("convention, originals");
    }

    @Override
    public boolean holds() {
        return ofTheCentre.equals(ofTheCollectivity);
    }

    @Override
    public Facts facts() {
        return Facts.of("CDG", ofTheCentre, "COLLECTIVITY", ofTheCollectivity);
    }
}
