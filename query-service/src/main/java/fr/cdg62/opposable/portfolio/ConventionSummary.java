package fr.cdg62.opposable.portfolio;

import fr.cdg62.opposable.convention.value.CollectivityFacts;
import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.convention.value.Prestation;
import fr.cdg62.opposable.convention.value.TransmissionScope;
import fr.cdg62.opposable.kernel.time.Term;
import fr.cdg62.opposable.standing.AnomalyMark;
import fr.cdg62.opposable.standing.Choice;
import fr.cdg62.opposable.standing.RenewalDecision;
import fr.cdg62.opposable.standing.Standing;
import fr.cdg62.opposable.standing.TermReminder;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A convention as a list shows it, on a day.
 *
 * @param collectivity the other party that day
 * @param holders every body it has bound or is known to bind, the first one first
 * @param standing its state that day, and why
 * @param firstDay first day of the term, null until it is signed
 * @param lastDay last day covered, the renewal's when there is one, null until it is signed
 * @param periods what is covered: the term, then its one renewal
 * @param renewalDecisions what each party decided of the renewal
 * @param reminders of its last day, and who saw each
 * @param anomalies the codes of the weaknesses that stand that day
 * @param version what {@code If-Match} compares
 */
public record ConventionSummary(
        ConventionId id,
        CollectivityFacts collectivity,
        List<CollectivityFacts> holders,
        Standing standing,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        List<Term> periods,
        List<RenewalDecision> renewalDecisions,
        List<TermReminder> reminders,
        List<Prestation> prestations,
        List<TransmissionScope> scopes,
        List<String> anomalies,
        long version) {

    public ConventionSummary {
        periods = List.copyOf(periods);
        renewalDecisions = List.copyOf(renewalDecisions);
        reminders = List.copyOf(reminders);
        holders = List.copyOf(holders);
        prestations = List.copyOf(prestations);
        scopes = List.copyOf(scopes);
        anomalies = List.copyOf(anomalies);
    }

    /** The line, as it stands on the day. */
    public static ConventionSummary of(PortfolioLine line, LocalDate on) {
        return new ConventionSummary(
                line.id(),
                line.holders().on(on),
                line.holders().all(),
                line.on(on),
                line.milestones().firstDay(),
                line.milestones().lastDay(),
                line.milestones().periods(),
                line.renewalDecisions(),
                line.reminders(),
                line.choiceOn(on).map(Choice::prestations).orElse(List.of()),
                line.choiceOn(on).map(Choice::scopes).orElse(List.of()),
                line.anomaliesOn(on).stream().map(AnomalyMark::code).distinct().toList(),
                line.version());
    }
}
