package fr.cdg62.opposable.board;

import fr.cdg62.opposable.convention.value.CollectivityFacts;
import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.convention.value.Party;
import fr.cdg62.opposable.portfolio.PortfolioLine;
import fr.cdg62.opposable.progress.BlockOnFile;
import fr.cdg62.opposable.progress.DutySeen;
import fr.cdg62.opposable.progress.DutyState;
import fr.cdg62.opposable.progress.ProjectPhase;
import fr.cdg62.opposable.progress.Turn;
import fr.cdg62.opposable.project.value.BlockReason;
import fr.cdg62.opposable.project.value.Commitment;
import fr.cdg62.opposable.project.value.ProjectId;
import fr.cdg62.opposable.project.value.ProjectScope;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One project on the board, on a day.
 *
 * @param collectivity the other party that day
 * @param stepsDone how many of the steps that apply are carried out
 * @param stepsAsked how many steps apply
 * @param turn who is holding it
 * @param cause why it does not move, null while nothing stops it
 * @param duties what each party owes, owed or has fulfilled
 * @param openAnomalies how many weaknesses stand
 * @param version what {@code If-Match} compares
 */
public record ProjectSummary(
        ProjectId id,
        ConventionId convention,
        CollectivityFacts collectivity,
        LocalDate openedOn,
        ProjectScope scope,
        ProjectPhase phase,
        int stepsDone,
        int stepsAsked,
        Turn turn,
        @Nullable BlockReason cause,
        List<DutySeen> duties,
        int openAnomalies,
        long version) {

    public ProjectSummary {
        duties = List.copyOf(duties);
    }

    /** The project of the line, with the body bound that day. */
    public static ProjectSummary of(ProjectLine line, PortfolioLine bound, LocalDate on) {
        var progress = line.progress();
        var duties = progress.dutiesOn(on);
        var steps = duties.stream()
                .filter(duty -> duty.owedBy() == Party.CDG && duty.applies())
                .toList();
        Optional<BlockOnFile> block = progress.blockOn(on);
        return new ProjectSummary(
                line.id(),
                line.id().convention(),
                bound.holders().on(on),
                progress.openedOn(),
                progress.facts().span().scopes().on(on),
                ProjectPhase.of(progress, duties, on),
                (int) steps.stream()
                        .filter(duty -> duty.state() == DutyState.MET)
                        .count(),
                steps.size(),
                Turn.of(progress, on),
                block.map(one -> one.blocked().cause()).orElse(null),
                duties,
                progress.openAnomalies(on).size(),
                line.version());
    }

    /** What the party owes that day and has not fulfilled. */
    public List<Commitment> openOf(Party party) {
        return duties.stream()
                .filter(duty -> duty.owedBy() == party && duty.isOpen())
                .map(DutySeen::commitment)
                .toList();
    }
}
