package fr.cdg62.opposable.ledger;

import fr.cdg62.opposable.assistance.value.YearOutcome;
import fr.cdg62.opposable.assistance.value.YearPace;

/** How a contract year stands on a day. Only a closed year is in shortfall (legal sheet, R12). */
public enum FloorState {
    NOT_STARTED,
    ON_TRACK,
    AT_RISK,
    MET,
    /** Its last covered day is over and its closing is not recorded yet. */
    OVER,
    SHORTFALL,
    NOT_COVERED;

    /** What the pace of a year that runs says of it. */
    static FloorState of(YearPace pace) {
        return switch (pace) {
            case NOT_STARTED -> NOT_STARTED;
            case ON_TRACK -> ON_TRACK;
            case AT_RISK -> AT_RISK;
            case MET -> MET;
            case OVER -> OVER;
        };
    }

    /** What a year was said to come to; what its pace says when it runs again. */
    static FloorState of(YearOutcome outcome, YearPace pace) {
        return switch (outcome) {
            case MET -> MET;
            case SHORTFALL -> SHORTFALL;
            case NOT_COVERED -> NOT_COVERED;
            case RUNNING_AGAIN -> of(pace);
        };
    }
}
