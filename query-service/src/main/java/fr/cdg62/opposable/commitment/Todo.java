package fr.cdg62.opposable.commitment;

import fr.cdg62.opposable.convention.value.NoticeOutcome;
import fr.cdg62.opposable.convention.value.Party;
import fr.cdg62.opposable.progress.DutySeen;
import fr.cdg62.opposable.progress.DutyState;
import fr.cdg62.opposable.project.value.Commitment;
import fr.cdg62.opposable.project.value.Relaunch;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the centre has to do today about a commitment, the most pressing first. */
public enum Todo {
    /** A formal notice was left without effect: decide what follows. */
    DECIDE(1),
    /** A formal notice: the collectivity is in default. */
    GIVE_NOTICE(1),
    /** The centre's own step is in default: carry it out, or say why it cannot be. */
    CATCH_UP(2),
    /** A year is closed short: gather the offers left without answer and the hours not recorded yet. */
    EXPLAIN_SHORTFALL(3),
    /** At this pace the year closes short: plan a session. */
    PLAN_SESSION(4),
    /** The collectivity owes it and was not asked for it lately. */
    RELAUNCH(5),
    /** Its certificate ends soon: have it order the next one. */
    RENEW_CERTIFICATE(6),
    /** The centre owes the step: carry it out and record it. */
    CARRY_OUT(7),
    /** The collectivity was asked: its answer is awaited. */
    WAIT(8),
    /** Nothing. */
    NOTHING(9);

    private final int rank;

    Todo(int rank) {
        this.rank = rank;
    }

    /** Where it stands in a list: the most pressing first, 1 to 9. */
    int rank() {
        return rank;
    }

    /** What to do about a duty of a project, given the last time it was asked for and whether its certificate ends soon. */
    static Todo of(DutySeen duty, @Nullable Relaunch asked, boolean nearItsEnd, LocalDate day) {
        return switch (duty.state()) {
            case IN_DEFAULT -> duty.owedBy() == Party.CDG ? CATCH_UP : GIVE_NOTICE;
            case DUE -> duty.owedBy() == Party.CDG ? CARRY_OUT : awaited(duty, asked, day) ? WAIT : RELAUNCH;
            case MET -> nearItsEnd ? RENEW_CERTIFICATE : NOTHING;
            case NOT_DUE, NOT_APPLICABLE -> NOTHING;
        };
    }

    /** Means are only due while the answer to a request is awaited. */
    private static boolean awaited(DutySeen duty, @Nullable Relaunch asked, LocalDate day) {
        return duty.commitment() == Commitment.C2
                || (asked != null && !asked.answerBy().isBefore(day));
    }

    /** The same, once a formal notice of the centre cites it: wait while its cure period runs, then decide. */
    Todo given(NoticeOutcome notice) {
        return this != GIVE_NOTICE
                ? this
                : switch (notice) {
                    case RUNNING -> WAIT;
                    case IN_VAIN -> DECIDE;
                    case CURED -> GIVE_NOTICE;
                };
    }

    /** What to do about the assistance of a contract year. */
    static Todo of(DutyState year, boolean atRisk) {
        return switch (year) {
            case IN_DEFAULT -> EXPLAIN_SHORTFALL;
            case DUE -> atRisk ? PLAN_SESSION : NOTHING;
            case MET, NOT_DUE, NOT_APPLICABLE -> NOTHING;
        };
    }
}
