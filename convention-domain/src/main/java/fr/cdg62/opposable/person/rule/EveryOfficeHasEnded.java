package fr.cdg62.opposable.person.rule;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import fr.cdg62.opposable.person.value.Offices;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who may still sign, by an office or a delegation that runs or is to come, is not forgotten. */
public record EveryOfficeHasEnded(Offices offices, LocalDate today) implements Rule {

    @Override
    public RefusalCode code() {
        return PersonCode.MANDATE_RUNNING;
    }

    @Override
    public Article source() {
        return Article.of("RGPD, art. 17, 3, b");
    }

    @Override
    public boolean holds() {
        return running().isEmpty();
    }

    @Override
    public Facts facts() {
        return Facts.of("running", running(), "today", today);
    }

    private List<String> running() {
        return Stream.concat(
                        offices.mandates().stream()
                                .filter(mandate -> lasts(mandate.until()))
                                .map(mandate -> mandate.id().value()),
                        offices.delegations().stream()
                                .filter(given -> lasts(given.until()))
                                .map(given -> given.id().value()))
                .toList();
    }

    private boolean lasts(@Nullable LocalDate until) {
        return until == null || !until.isBefore(today);
    }
}
