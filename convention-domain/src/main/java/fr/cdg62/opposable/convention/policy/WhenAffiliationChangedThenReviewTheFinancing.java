package fr.cdg62.opposable.convention.policy;

import fr.cdg62.opposable.collectivity.api.AffiliationEnded;
import fr.cdg62.opposable.collectivity.api.AffiliationRecorded;
import fr.cdg62.opposable.collectivity.value.CollectivityId;
import fr.cdg62.opposable.convention.api.ConventionRenewed;
import fr.cdg62.opposable.convention.api.ConventionSigned;
import fr.cdg62.opposable.convention.api.ConventionTransferred;
import fr.cdg62.opposable.convention.api.ReviewFinancingBasis;
import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.kernel.event.RecordedEvent;
import fr.cdg62.opposable.policy.Policy;
import fr.cdg62.opposable.policy.Reaction;
import java.util.List;

/**
 * Article 5 rests on an affiliation (R17): each convention is reviewed when that of the body it binds begins or ends, when it is signed
 * on an affiliation that has ended meanwhile or renewed, and when it passes to another body.
 */
public record WhenAffiliationChangedThenReviewTheFinancing() implements Policy<Bound> {

    @Override
    public Bound nothing() {
        return Bound.none();
    }

    @Override
    public Bound fold(Bound known, RecordedEvent event) {
        return known.after(event.payload());
    }

    @Override
    public List<Reaction> react(Bound known, RecordedEvent event) {
        return switch (event.payload()) {
            case AffiliationRecorded e -> ofEach(known, e.collectivityId(), event);
            case AffiliationEnded e -> ofEach(known, e.collectivityId(), event);
            case ConventionSigned e -> List.of(review(e.conventionId(), event));
            case ConventionRenewed e -> List.of(review(e.conventionId(), event));
            case ConventionTransferred e -> List.of(review(e.conventionId(), event));
            default -> List.of();
        };
    }

    private static List<Reaction> ofEach(Bound known, CollectivityId body, RecordedEvent event) {
        return known.to(body).stream()
                .map(convention -> review(convention, event))
                .toList();
    }

    private static Reaction review(ConventionId convention, RecordedEvent event) {
        return new Reaction(
                new ReviewFinancingBasis(convention), "review-financing/" + convention.value() + "/" + event.id());
    }
}
