package fr.cdg62.opposable.project.rule;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import fr.cdg62.opposable.project.value.MissingPiece;
import fr.cdg62.opposable.project.value.Step;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Configuration comes after the book of features, and the review after configuration, training and every channel in service.
 *
 * @param missing what was not there that day, and who owes it
 */
public record StepFollowsTheOthers(Step step, LocalDate completedOn, List<MissingPiece> missing) implements Rule {

    @Override
    public RefusalCode code() {
        return ProjectCode.STEP_ORDER;
    }

    @Override
    public Article source() {
        return Article.of("legal sheet, R11");
    }

    @Override
    public boolean holds() {
        return missing.isEmpty();
    }

    @Override
    public Facts facts() {
        return Facts.of("step", step, "completed on", completedOn, "missing", pieces(), "owed by", parties());
    }

    private String pieces() {
        return missing.stream().map(MissingPiece::piece).collect(Collectors.joining(", "));
    }

    private String parties() {
        return missing.stream().map(piece -> piece.owedBy().name()).distinct().collect(Collectors.joining(", "));
    }
}
