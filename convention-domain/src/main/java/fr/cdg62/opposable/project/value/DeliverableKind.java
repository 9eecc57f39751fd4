package fr.cdg62.opposable.project.value;

import java.util.Arrays;
import java.util.List;

/** What the centre hands over (R10, R11): the step it belongs to does not close without it. */
public enum DeliverableKind {
    /** The needs, as both parties defined them. */
    NEEDS(Step.S1),
    /** The validation and signature paths. */
    VALIDATION_PATHS(Step.S2),
    /** The validation procedures. */
    PROCEDURES(Step.S3),
    /** The book of expected features. */
    EXPECTED_FEATURES(Step.S4),
    /** The report of the set-up. */
    REPORT(Step.S9),
    /** Its review. */
    REVIEW(Step.S9);

    private final Step step;

    DeliverableKind(Step step) {
        this.step = step;
    }

    /** The step that closes with it. */
    public Step step() {
        return step;
    }

    /** What the step closes with. */
    public static List<DeliverableKind> of(Step step) {
        return Arrays.stream(values()).filter(kind -> kind.step == step).toList();
    }
}
