package fr.cdg62.opposable.convention.model;

import fr.cdg62.opposable.convention.api.AmendmentSignatureRatified;
import fr.cdg62.opposable.convention.api.AmendmentSignatureRecorded;
import fr.cdg62.opposable.convention.api.ConventionEvent;
import fr.cdg62.opposable.convention.api.ConventionTransferred;
import fr.cdg62.opposable.convention.api.FinancingBasisLost;
import fr.cdg62.opposable.convention.api.FinancingBasisRestored;
import fr.cdg62.opposable.convention.api.RenewalDecisionRecorded;
import fr.cdg62.opposable.convention.api.SignatureRatified;
import fr.cdg62.opposable.convention.api.SignatureRecorded;
import fr.cdg62.opposable.convention.rule.AdditionalContributionStillPays;
import fr.cdg62.opposable.convention.rule.RenewalDecidedByTheLastDay;
import fr.cdg62.opposable.convention.rule.RenewalRecordedByTheLastDay;
import fr.cdg62.opposable.convention.rule.RenewedByAnEnforceableAct;
import fr.cdg62.opposable.convention.rule.SignedForTheBodyOfThatDay;
import fr.cdg62.opposable.convention.rule.StartIsWritten;
import fr.cdg62.opposable.convention.rule.StartsNoEarlierThanTheLastSignature;
import fr.cdg62.opposable.convention.rule.TakesEffectNoEarlierThanTheLastSignature;
import fr.cdg62.opposable.convention.rule.WrittenEndAgreesWithTheComputedOne;
import fr.cdg62.opposable.convention.value.Party;
import fr.cdg62.opposable.convention.value.Signatory;
import fr.cdg62.opposable.convention.value.WeakPoint;
import fr.cdg62.opposable.kernel.rule.Rule;
import fr.cdg62.opposable.model.Weak;
import fr.cdg62.opposable.person.value.BodyId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Every rule whose failure is an anomaly of a convention: of a party or of the whole, in the convention or in one of its avenants. */
final class Weaknesses {

    private static final String CONVENTION = "CONVENTION";

    private Weaknesses() {}

    /** Those that the facts of the file call for. */
    static List<Weak> of(ConventionFile file) {
        var rules = new ArrayList<Weak>();
        file.all(SignatureRecorded.class).forEach(signature -> ofSignature(file, signature, rules));
        file.term()
                .map(term ->
                        new WrittenEndAgreesWithTheComputedOne(term.computed().lastDay(), term.writtenEnd()))
                .ifPresent(rule -> rules.add(new Weak(CONVENTION, rule)));
        file.all(AmendmentSignatureRecorded.class).forEach(signature -> ofAmendment(file, signature, rules));
        new Amendments(file)
                .concluded()
                .map(e -> new Weak(
                        new WeakPoint(CONVENTION, e.amendment()).stored(),
                        new TakesEffectNoEarlierThanTheLastSignature(e.takesEffectOn(), e.concludedOn())))
                .forEach(rules::add);
        file.all(RenewalDecisionRecorded.class).forEach(decision -> ofRenewal(file, decision, rules));
        file.deed().ifPresent(deed -> {
            rules.add(new Weak(CONVENTION, new StartIsWritten(deed.startBlank(), deed.deedDate())));
            rules.add(new Weak(
                    CONVENTION,
                    new StartsNoEarlierThanTheLastSignature(deed.computed().firstDay(), deed.deedDate())));
        });
        Originals.copies(file).ifPresent(rule -> rules.add(new Weak(CONVENTION, rule)));
        ofTheFinancing(file).ifPresent(rule -> rules.add(new Weak(CONVENTION, rule)));
        NoticeWeaknesses.of(file).forEach(rules::add);
        DisputeWeaknesses.of(file).forEach(rules::add);
        return rules;
    }

    /** Late is after the last day that the decision was to renew, whatever became of the end since. */
    private static void ofRenewal(ConventionFile file, RenewalDecisionRecorded decision, List<Weak> rules) {
        var history = file.termHistory();
        var inTime = new RenewalDecidedByTheLastDay(decision.decidedOn(), history.lastDayOn(decision.decidedOn()));
        rules.add(new Weak(
                decision.party().name(),
                inTime.holds()
                        ? new RenewalRecordedByTheLastDay(
                                decision.decidedOn(), decision.recordedOn(), history.lastDayToRenew())
                        : inTime));
        if (inTime.holds()) {
            ofTheActThatRenews(file, decision, history.lastDayToRenew().plusDays(1))
                    .ifPresent(rules::add);
        }
    }

    /** Judged once that act is on file, with what is known of its publication: a decision is recorded without it first. */
    private static Optional<Weak> ofTheActThatRenews(
            ConventionFile file, RenewalDecisionRecorded decision, LocalDate firstDay) {
        return file.act(decision.party(), decision.number())
                .map(act -> new RenewedByAnEnforceableAct(
                        act.number(), firstDay, act.enforceableOn().orElse(null)))
                .map(rule -> new Weak(decision.party().name(), rule));
    }

    /** The last loss of affiliation, and what restored it since. */
    private static Optional<Rule> ofTheFinancing(ConventionFile file) {
        @Nullable LocalDate lost = null;
        @Nullable LocalDate restored = null;
        for (ConventionEvent event : file.events()) {
            if (event instanceof FinancingBasisLost e) {
                lost = e.lostOn();
                restored = null;
            } else if (event instanceof FinancingBasisRestored e) {
                restored = e.restoredOn();
            }
        }
        return lost == null ? Optional.empty() : Optional.of(new AdditionalContributionStillPays(lost, restored));
    }

    private static void ofSignature(ConventionFile file, SignatureRecorded signature, List<Weak> rules) {
        var party = signature.party();
        ofTheBodySignedFor(file, party, signature.signatory(), signature.signedOn())
                .ifPresent(rule -> rules.add(new Weak(party.name(), rule)));
        var consent = file.ratification(party).map(SignatureRatified::ratifiedOn);
        rules.addAll(SignatureWeakness.of(
                party.name(),
                new SignatureWeakness(
                        file.act(party, signature.authorisation()).orElseThrow(),
                        signature.signedOn(),
                        signature.ratified(),
                        signature.signedText(),
                        consent.orElse(null))));
    }

    private static void ofAmendment(ConventionFile file, AmendmentSignatureRecorded signature, List<Weak> rules) {
        var party = signature.party();
        var point = new WeakPoint(party.name(), signature.amendment()).stored();
        var consent = new Amendments(file).ratification(signature).map(AmendmentSignatureRatified::ratifiedOn);
        ofTheBodySignedFor(file, party, signature.signatory(), signature.signedOn())
                .ifPresent(rule -> rules.add(new Weak(point, rule)));
        rules.addAll(SignatureWeakness.of(
                point,
                new SignatureWeakness(
                        file.act(party, signature.authorisation()).orElseThrow(),
                        signature.signedOn(),
                        signature.ratified(),
                        signature.signedText(),
                        consent.orElse(null))));
    }

    private static Optional<Rule> ofTheBodySignedFor(
            ConventionFile file, Party party, Signatory signatory, LocalDate signedOn) {
        var mandate = signatory.mandate();
        if (party != Party.COLLECTIVITY || mandate == null || !file.has(ConventionTransferred.class)) {
            return Optional.empty();
        }
        var bound = file.collectivityOn(signedOn).id();
        return Optional.of(new SignedForTheBodyOfThatDay(signedOn, mandate.body(), new BodyId(bound.value())));
    }
}
