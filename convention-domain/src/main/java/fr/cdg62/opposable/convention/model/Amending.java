package fr.cdg62.opposable.convention.model;

import fr.cdg62.opposable.convention.api.AmendmentConcluded;
import fr.cdg62.opposable.convention.api.AmendmentDrafted;
import fr.cdg62.opposable.convention.api.AmendmentSignatureRecorded;
import fr.cdg62.opposable.convention.api.ConventionEvent;
import fr.cdg62.opposable.convention.api.RecordAmendmentSignature;
import fr.cdg62.opposable.convention.rule.AmendedByTheLastDay;
import fr.cdg62.opposable.convention.rule.AmendedOnceSigned;
import fr.cdg62.opposable.convention.rule.AmendmentDoesNotLengthenTheTerm;
import fr.cdg62.opposable.convention.rule.AmendmentIsKnown;
import fr.cdg62.opposable.convention.rule.ConventionIsSigned;
import fr.cdg62.opposable.convention.rule.PartyHasNotSignedTheAmendment;
import fr.cdg62.opposable.convention.rule.TakesEffectNoEarlierThanTheLastSignature;
import fr.cdg62.opposable.kernel.rule.Rules;
import fr.cdg62.opposable.rule.NotInTheFuture;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** One party's signature of an avenant, by the same authority as the convention's; the second one concludes it. */
record Amending(ConventionFile file, RecordAmendmentSignature command, Authority authority) {

    /** Whether there is something signed to amend. */
    static Rules possible(ConventionFile file) {
        return Rules.require(new ConventionIsSigned(file.deedDate()));
    }

    static Decision decide(ConventionFile file, RecordAmendmentSignature command, Ports ports, LocalDate today) {
        var authority = Authority.of(file, Authority.Given.of(command), ports.authorities());
        var amending = new Amending(file, command, authority);
        return new Decision(amending.judge(today), amending.facts());
    }

    private Rules judge(LocalDate today) {
        var rules = possible(file)
                .andRequire(
                        new AmendmentIsKnown(command.amendment(), drafted().isPresent()),
                        new PartyHasNotSignedTheAmendment(
                                command.party(), amendments().signedBy(command.amendment())),
                        new NotInTheFuture("signed on", command.signedOn(), today),
                        new AmendedOnceSigned(command.signedOn(), Objects.requireNonNull(file.deedDate())),
                        new AmendedByTheLastDay(command.signedOn(), lastDayOn(command.signedOn())));
        authority.judge(rules);
        return completes() ? judgeConclusion(rules) : rules;
    }

    private Rules judgeConclusion(Rules rules) {
        var concluded = concluded();
        return rules.andRequire(
                        new AmendmentDoesNotLengthenTheTerm(concluded.writtenEnd(), lastDayOn(concluded.concludedOn())))
                .andRequireUnless(
                        hasRetroactiveReason(),
                        new TakesEffectNoEarlierThanTheLastSignature(
                                concluded.takesEffectOn(), concluded.concludedOn()));
    }

    private List<ConventionEvent> facts() {
        return completes() ? List.of(recorded(), concluded()) : List.of(recorded());
    }

    private boolean completes() {
        return !amendments().signedBy(command.amendment()).isEmpty();
    }

    private boolean hasRetroactiveReason() {
        return command.retroactiveReason() != null
                || amendments().signatures(command.amendment()).anyMatch(e -> e.retroactiveReason() != null);
    }

    private AmendmentSignatureRecorded recorded() {
        return new AmendmentSignatureRecorded(
                command.conventionId(),
                command.amendment(),
                command.party(),
                authority.signatory(),
                command.signedOn(),
                command.means(),
                authority.authorising().number(),
                authority.ratified(),
                command.signedText(),
                command.retroactiveReason());
    }

    private AmendmentConcluded concluded() {
        var draft = drafted().orElseThrow();
        var concludedOn = amendments()
                .signatures(command.amendment())
                .map(AmendmentSignatureRecorded::signedOn)
                .reduce(command.signedOn(), (one, other) -> one.isAfter(other) ? one : other);
        return new AmendmentConcluded(
                command.conventionId(),
                command.amendment(),
                concludedOn,
                draft.takesEffectOn(),
                draft.prestations(),
                draft.scopes(),
                draft.writtenEnd(),
                draft.clauses());
    }

    private Optional<AmendmentDrafted> drafted() {
        return amendments().drafted(command.amendment());
    }

    private Amendments amendments() {
        return new Amendments(file);
    }

    /** As the deeds dated by then left it. */
    private LocalDate lastDayOn(LocalDate day) {
        return file.termHistory().lastDayOn(day);
    }
}
