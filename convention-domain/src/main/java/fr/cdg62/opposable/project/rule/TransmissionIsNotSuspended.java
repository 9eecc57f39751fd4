package fr.cdg62.opposable.project.rule;

import fr.cdg62.opposable.convention.value.Party;
import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import fr.cdg62.opposable.project.value.Commitment;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** No act is sent while the prefect has suspended electronic transmission. */
public record TransmissionIsNotSuspended(
        LocalDate day, @Nullable LocalDate suspendedOn) implements Rule {

    @Override
    public RefusalCode code() {
        return ProjectCode.TRANSMISSION_SUSPENDED;
    }

    @Override
    public Article source() {
        return Article.of("CGCT R2131-4");
    }

    @Override
    public boolean holds() {
        return suspendedOn == null;
    }

    @Override
    public Facts facts() {
        return Facts.of(
                "day",
                day,
                "suspended on",
                String.valueOf(suspendedOn),
                "missing",
                Commitment.C1,
                "owed by",
                Party.COLLECTIVITY);
    }
}
