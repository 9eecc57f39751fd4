package fr.cdg62.opposable.convention.model;

import fr.cdg62.opposable.convention.api.ConventionEvent;
import fr.cdg62.opposable.convention.api.ConventionTransferred;
import fr.cdg62.opposable.convention.api.FinancingBasisLost;
import fr.cdg62.opposable.convention.api.FinancingBasisRestored;
import fr.cdg62.opposable.convention.api.RenewalDecisionRecorded;
import fr.cdg62.opposable.convention.api.SignatureRatified;
import fr.cdg62.opposable.convention.api.SignatureRecorded;
import fr.cdg62.opposable.convention.rule.AdditionalContributionStillPays;
import fr.cdg62.opposable.convention.rule.AuthorisedBeforeSigning;
import fr.cdg62.opposable.convention.rule.ConsentedToSinceSigned;
import fr.cdg62.opposable.convention.rule.RenewalRecordedByTheLastDay;
import fr.cdg62.opposable.convention.rule.SignedForTheBodyOfThatDay;
import fr.cdg62.opposable.convention.rule.SignedOnceEnforceable;
import fr.cdg62.opposable.convention.rule.SignedTextIsTheAnnexedText;
import fr.cdg62.opposable.convention.rule.StartIsWritten;
import fr.cdg62.opposable.convention.rule.StartsNoEarlierThanTheLastSignature;
import fr.cdg62.opposable.convention.rule.WrittenEndAgreesWithTheComputedOne;
import fr.cdg62.opposable.convention.value.Party;
import fr.cdg62.opposable.kernel.rule.Rule;
import fr.cdg62.opposable.person.value.BodyId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A rule whose failure is an anomaly, because the fact happened all the same, and what it concerns.
 *
 * @param subject a party, or the convention
 * @param rule judged on all the facts known now
 */
record Weakness(String subject, Rule rule) {

    private static final String CONVENTION = "CONVENTION";

    /** Every such rule that the facts of the file call for. */
    static List<Weakness> of(ConventionFile file) {
        var rules = new ArrayList<Weakness>();
        file.all(SignatureRecorded.class).forEach(signature -> ofSignature(file, signature, rules));
        file.term()
                .map(term ->
                        new WrittenEndAgreesWithTheComputedOne(term.computed().lastDay(), term.writtenEnd()))
                .ifPresent(rule -> rules.add(new Weakness(CONVENTION, rule)));
        file.all(RenewalDecisionRecorded.class).forEach(decision -> ofRenewal(file, decision, rules));
        file.deed().ifPresent(deed -> {
            rules.add(new Weakness(CONVENTION, new StartIsWritten(deed.startBlank(), deed.deedDate())));
            rules.add(new Weakness(
                    CONVENTION,
                    new StartsNoEarlierThanTheLastSignature(deed.computed().firstDay(), deed.deedDate())));
        });
        Originals.copies(file).ifPresent(rule -> rules.add(new Weakness(CONVENTION, rule)));
        ofTheFinancing(file).ifPresent(rule -> rules.add(new Weakness(CONVENTION, rule)));
        return rules;
    }

    private static void ofRenewal(ConventionFile file, RenewalDecisionRecorded decision, List<Weakness> rules) {
        file.deed()
                .map(deed ->
                        new RenewalRecordedByTheLastDay(decision.decidedOn(), decision.recordedOn(), deed.lastDay()))
                .ifPresent(rule -> rules.add(new Weakness(decision.party().name(), rule)));
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

    private static void ofSignature(ConventionFile file, SignatureRecorded signature, List<Weakness> rules) {
        var party = signature.party().name();
        var signedOn = signature.signedOn();
        var act = file.act(signature.party(), signature.authorisation()).orElseThrow();
        ofTheBodySignedFor(file, signature).ifPresent(rule -> rules.add(new Weakness(party, rule)));
        var enforceable =
                new SignedOnceEnforceable(signedOn, act.enforceableOn().orElse(null));
        var ratifiedOn = file.ratification(signature.party()).map(SignatureRatified::ratifiedOn);
        boolean cured = !signature.ratified() && !enforceable.holds() && ratifiedOn.isPresent();
        rules.add(new Weakness(
                party, new AuthorisedBeforeSigning(signedOn, cured ? ratifiedOn.orElseThrow() : act.adoptedOn())));
        if (cured) {
            rules.add(new Weakness(party, new ConsentedToSinceSigned(signedOn, ratifiedOn.orElseThrow())));
        } else if (!signature.ratified()) {
            rules.add(new Weakness(party, enforceable));
        }
        if (signature.signedText() != null && act.annexedText() != null) {
            rules.add(new Weakness(party, new SignedTextIsTheAnnexedText(signature.signedText(), act.annexedText())));
        }
    }

    private static Optional<Rule> ofTheBodySignedFor(ConventionFile file, SignatureRecorded signature) {
        var mandate = signature.signatory().mandate();
        if (signature.party() != Party.COLLECTIVITY || mandate == null || !file.has(ConventionTransferred.class)) {
            return Optional.empty();
        }
        var bound = file.collectivityOn(signature.signedOn()).id();
        return Optional.of(
                new SignedForTheBodyOfThatDay(signature.signedOn(), mandate.body(), new BodyId(bound.value())));
    }

    /** What its anomaly is known by. */
    Standing standing() {
        return new Standing(subject, rule.code().name());
    }

    /** An anomaly that stands: what it concerns and its code. */
    record Standing(String subject, String code) {}
}
