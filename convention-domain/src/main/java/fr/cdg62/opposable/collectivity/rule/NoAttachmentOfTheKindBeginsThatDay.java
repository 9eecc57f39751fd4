package fr.cdg62.opposable.collectivity.rule;

import fr.cdg62.opposable.collectivity.value.AttachmentKind;
import fr.cdg62.opposable.collectivity.value.Attachments;
import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import java.time.LocalDate;

/** A body is attached to one intercommunal body, and to one arrondissement, at a time: two never begin on the same day. */
public record NoAttachmentOfTheKindBeginsThatDay(AttachmentKind kind, LocalDate from, Attachments attachments)
        implements Rule {

    @Override
    public RefusalCode code() {
        return CollectivityCode.ATTACHMENT_ALREADY_RECORDED;
    }

    @Override
    public Article source() {
        return Article.of("CGCT L5210-2");
    }

    @Override
    public boolean holds() {
        return !attachments.beginsOn(kind, from);
    }

    @Override
    public Facts facts() {
        return Facts.of("attachment", kind, "from", from);
    }
}
