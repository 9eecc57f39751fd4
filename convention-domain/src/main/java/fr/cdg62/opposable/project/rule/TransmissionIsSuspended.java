package fr.cdg62.opposable.project.rule;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Only what is suspended resumes. */
public record TransmissionIsSuspended(
        LocalDate resumedOn, @Nullable LocalDate suspendedOn) implements Rule {

    @Override
    public RefusalCode code() {
        return ProjectCode.TRANSMISSION_NOT_SUSPENDED;
    }

    @Override
    public Article source() {
        return Article.of("CGCT R2131-4");
    }

    @Override
    public boolean holds() {
        return suspendedOn != null;
    }

    @Override
    public Facts facts() {
        return Facts.of("resumed on", resumedOn);
    }
}
