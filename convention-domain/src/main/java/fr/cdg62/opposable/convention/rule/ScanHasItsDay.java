package fr.cdg62.opposable.convention.rule;

import fr.cdg62.opposable.kernel.identity.Sha256;
import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A scan and the day it was made go together. */
public record ScanHasItsDay(@Nullable Sha256 scan, @Nullable LocalDate scannedOn) implements Rule {

    @Override
    public RefusalCode code() {
        return ConventionCode.SCAN_UNDATED;
    }

    @Override
    public Article source() {
        return Article.of("convention, originals");
    }

    @Override
    public boolean holds() {
        return (scan == null) == (scannedOn == null);
    }

    @Override
    public Facts facts() {
        return Facts.of(
                "scan", scan == null ? "not known" : scan, "scanned on", scannedOn == null ? "not known" : scannedOn);
    }
}
