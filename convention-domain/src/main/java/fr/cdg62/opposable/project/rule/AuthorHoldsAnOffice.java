package fr.cdg62.opposable.project.rule;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import fr.cdg62.opposable.person.value.BodyId;
import fr.cdg62.opposable.project.value.Author;
import java.time.LocalDate;

/** Who speaks for the collectivity holds an office or a delegation there that day. */
public record AuthorHoldsAnOffice(Author author, BodyId body, LocalDate day) implements Rule {

    @Override
    public RefusalCode code() {
        return ProjectCode.AUTHOR_NOT_IN_OFFICE;
    }

    @Override
    public Article source() {
        return Article.of("legal sheet, R2");
    }

    @Override
    public boolean holds() {
        return author.actsFor(body, day);
    }

    @Override
    public Facts facts() {
        return Facts.of("author", author.person(), "body", body, "day", day);
    }
}
