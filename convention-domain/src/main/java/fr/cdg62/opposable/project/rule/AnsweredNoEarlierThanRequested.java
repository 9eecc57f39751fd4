package fr.cdg62.opposable.project.rule;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import java.time.LocalDate;

/** A request is answered no earlier than it is made. */
public record AnsweredNoEarlierThanRequested(LocalDate answeredOn, LocalDate requestedOn) implements Rule {

    @Override
    public RefusalCode code() {
        return ProjectCode.ANSWERED_BEFORE_REQUEST;
    }

    @Override
    public Article source() {
        return Article.of("legal sheet, R14");
    }

    @Override
    public boolean holds() {
        return !answeredOn.isBefore(requestedOn);
    }

    @Override
    public Facts facts() {
        return Facts.of("answered on", answeredOn, "requested on", requestedOn);
    }
}
