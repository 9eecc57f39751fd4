package fr.cdg62.opposable.convention.rule;

import fr.cdg62.opposable.convention.value.NoticeForm;
import fr.cdg62.opposable.convention.value.Party;
import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import java.time.LocalDate;
import java.util.Set;

/** A notice travels electronically once both parties have consented to it by that day. */
public record BothConsentedToElectronicDelivery(NoticeForm form, Set<Party> consented, LocalDate writtenOn)
        implements Rule {

    @Override
    public RefusalCode code() {
        return ConventionCode.LRE_CONSENT_MISSING;
    }

    @Override
    public Article source() {
        return Article.of("CRPA L112-15");
    }

    @Override
    public boolean holds() {
        return form != NoticeForm.ELECTRONIC_DELIVERY || consented.size() == Party.values().length;
    }

    @Override
    public Facts facts() {
        return Facts.of("form", form, "consented", consented, "written on", writtenOn);
    }
}
