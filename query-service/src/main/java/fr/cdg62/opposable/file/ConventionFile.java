package fr.cdg62.opposable.file;

import fr.cdg62.opposable.convention.value.Consents;
import fr.cdg62.opposable.convention.value.Disputes;
import fr.cdg62.opposable.convention.value.Party;
import fr.cdg62.opposable.standing.AnomalyMark;
import fr.cdg62.opposable.standing.Choice;
import fr.cdg62.opposable.standing.Milestones;
import fr.cdg62.opposable.standing.RenewalDecision;
import fr.cdg62.opposable.standing.Standing;
import fr.cdg62.opposable.standing.TermReminder;
import fr.cdg62.opposable.timeline.TimelineEntry;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of one convention.
 *
 * @param opening who it binds
 * @param choices what the collectivity chose, each from its day on
 * @param milestones the facts from which the state follows
 * @param cdgChain how the centre came to be bound
 * @param collectivityChain how the collectivity came to be bound
 * @param fixedTerm what the paper says of the term, null while unknown
 * @param deed the signed deed, null until both sides have signed
 * @param renewalDecisions what each party decided of the renewal
 * @param amendments its avenants, in the order they were drafted
 * @param reminders of its last day, and who saw each
 * @param originals the two originals, once they are in their register
 * @param notices of termination, and what became of each
 * @param consents to be notified electronically, given and revoked
 * @param breaches what each party failed, and what the other asked of it
 * @param disputes what the parties disagree about, and the claims made
 * @param documents every document the history cites
 * @param anomalies every weakness ever raised, with its days
 * @param timeline every event, in order
 */
public record ConventionFile(
        Opening opening,
        List<Choice> choices,
        Milestones milestones,
        AuthorityChain cdgChain,
        AuthorityChain collectivityChain,
        @Nullable FixedTerm fixedTerm,
        @Nullable Deed deed,
        List<RenewalDecision> renewalDecisions,
        List<AmendmentOnFile> amendments,
        List<TermReminder> reminders,
        List<OriginalOnFile> originals,
        List<NoticeOnFile> notices,
        Consents consents,
        BreachesOnFile breaches,
        Disputes disputes,
        List<DocumentMark> documents,
        List<AnomalyMark> anomalies,
        List<TimelineEntry> timeline) {

    public ConventionFile {
        choices = List.copyOf(choices);
        renewalDecisions = List.copyOf(renewalDecisions);
        amendments = List.copyOf(amendments);
        reminders = List.copyOf(reminders);
        originals = List.copyOf(originals);
        notices = List.copyOf(notices);
        documents = List.copyOf(documents);
        anomalies = List.copyOf(anomalies);
        timeline = List.copyOf(timeline);
    }

    /** The sequence of the last event: what {@code If-Match} compares. */
    public long version() {
        return timeline.getLast().sequence();
    }

    /** How the convention stands on the day, Europe/Paris. */
    public Standing on(LocalDate day) {
        return milestones.on(day);
    }

    /** What the collectivity wants on the day, if it has chosen by then. */
    public Optional<Choice> choiceOn(LocalDate day) {
        return Choice.on(choices, day);
    }

    /** The weaknesses that stand on the day. */
    public List<AnomalyMark> anomaliesOn(LocalDate day) {
        return anomalies.stream().filter(mark -> mark.standsOn(day)).toList();
    }

    /** Both sides, the centre first. */
    public List<AuthorityChain> chains() {
        return List.of(cdgChain, collectivityChain);
    }

    /** What that party decided of the renewal. */
    public List<RenewalDecision> decisionsOf(Party party) {
        return renewalDecisions.stream()
                .filter(decision -> decision.party() == party)
                .toList();
    }
}
