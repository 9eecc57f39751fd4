package fr.cdg62.opposable.convention.rule;

import fr.cdg62.opposable.convention.value.DeliveryStep;
import fr.cdg62.opposable.convention.value.NoticeForm;
import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;

/** A letter on paper, an electronic delivery and a service in person each have their own facts. */
public record DeliveryStepIsOfTheForm(DeliveryStep step, NoticeForm form) implements Rule {

    @Override
    public RefusalCode code() {
        return ConventionCode.DELIVERY_STEP_NOT_OF_THE_FORM;
    }

    @Override
    public Article source() {
        return Article.of("convention, article 6, termination");
    }

    @Override
    public boolean holds() {
        return step.isOf(form);
    }

    @Override
    public Facts facts() {
        return Facts.of("step", step, "form", form);
    }
}
