package fr.cdg62.opposable.progress;

import fr.cdg62.opposable.project.value.Commitment;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Where the work of a project is (convention, articles 3-1 and 3-2): in the first of its phases that is not finished. */
public enum ProjectPhase {
    /** Needs, paths, procedures, expected features. */
    STUDY,
    /** The software is configured. */
    SET_UP,
    /** Agents and elected members are made aware and trained. */
    TRAINING,
    /** Report and review. */
    REPORT,
    /** All is carried out; the centre follows and assists. */
    FOLLOW_UP,
    /** The convention is over. */
    OVER;

    /** The phase of the project on the day. */
    public static ProjectPhase of(Progress progress, List<DutySeen> duties, LocalDate day) {
        return progress.facts().span().isOverOn(day)
                ? OVER
                : duties.stream()
                        .filter(DutySeen::isUnfinished)
                        .map(duty -> phaseOf(duty.commitment()))
                        .min(Comparator.naturalOrder())
                        .orElse(FOLLOW_UP);
    }

    private static ProjectPhase phaseOf(Commitment commitment) {
        return switch (commitment) {
            case S1, S2, S3, S4 -> STUDY;
            case S5 -> SET_UP;
            case S6, S7 -> TRAINING;
            case S9 -> REPORT;
            case S8, C1, C2, C3, C4 -> FOLLOW_UP;
        };
    }
}
