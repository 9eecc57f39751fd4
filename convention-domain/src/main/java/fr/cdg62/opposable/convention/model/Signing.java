package fr.cdg62.opposable.convention.model;

import fr.cdg62.opposable.convention.api.ConventionEvent;
import fr.cdg62.opposable.convention.api.ConventionSigned;
import fr.cdg62.opposable.convention.api.PrestationChosen;
import fr.cdg62.opposable.convention.api.RecordSignature;
import fr.cdg62.opposable.convention.api.SignatureRecorded;
import fr.cdg62.opposable.convention.api.TermFixed;
import fr.cdg62.opposable.convention.rule.ConventionIsNotSigned;
import fr.cdg62.opposable.convention.rule.PartyHasNotSigned;
import fr.cdg62.opposable.convention.rule.PrestationWasChosen;
import fr.cdg62.opposable.convention.rule.PricingFitsTheAffiliation;
import fr.cdg62.opposable.convention.rule.StartsNoEarlierThanTheLastSignature;
import fr.cdg62.opposable.convention.rule.TermOutlivesTheDeed;
import fr.cdg62.opposable.convention.value.AffiliationFacts;
import fr.cdg62.opposable.convention.value.AgreedTerm;
import fr.cdg62.opposable.kernel.rule.Rules;
import fr.cdg62.opposable.rule.NotInTheFuture;
import java.time.LocalDate;
import java.util.List;

/** One party's signature, judged against the file and turned into its facts; the second one signs the convention. */
record Signing(ConventionFile file, RecordSignature command, Authority authority, AffiliationFacts affiliation) {

    /** Whether a signature is still to come. */
    static Rules possible(ConventionFile file) {
        return Rules.require(new ConventionIsNotSigned(file.deedDate()));
    }

    static Decision decide(ConventionFile file, RecordSignature command, Ports ports, LocalDate today) {
        var authority = Authority.of(file, Authority.Given.of(command), ports.authorities());
        var affiliation = ports.register()
                .affiliation(file.collectivityOn(command.signedOn()).id(), command.signedOn());
        var signing = new Signing(file, command, authority, affiliation);
        return new Decision(signing.judge(today), signing.facts());
    }

    private Rules judge(LocalDate today) {
        var rules = possible(file)
                .andRequire(
                        new PartyHasNotSigned(command.party(), file.signedBy()),
                        new NotInTheFuture("signed on", command.signedOn(), today));
        authority
                .judge(rules)
                .andRequire(
                        new PricingFitsTheAffiliation(file.drafted().pricing(), affiliation),
                        new PrestationWasChosen(
                                file.choice().map(PrestationChosen::decidedOn).orElse(null),
                                later(
                                        command.signedOn(),
                                        authority.authorising().adoptedOn())));
        return completes() ? judgeDeed(rules) : rules;
    }

    private List<ConventionEvent> facts() {
        var recorded = recorded();
        return completes() ? List.of(recorded, deed()) : List.of(recorded);
    }

    private Rules judgeDeed(Rules rules) {
        var deed = deed();
        return rules.andRequireUnless(
                        hasRetroactiveReason(),
                        new StartsNoEarlierThanTheLastSignature(deed.computed().firstDay(), deed.deedDate()))
                .andRequire(new TermOutlivesTheDeed(deed.lastDay(), deed.deedDate()));
    }

    private boolean completes() {
        return !file.signedBy().isEmpty();
    }

    private boolean hasRetroactiveReason() {
        return command.retroactiveReason() != null
                || file.term().map(TermFixed::retroactiveReason).isPresent()
                || file.all(SignatureRecorded.class).anyMatch(e -> e.retroactiveReason() != null);
    }

    private ConventionSigned deed() {
        var deedDate = later(command.signedOn(), file.lastSignature().orElse(command.signedOn()));
        var agreed = file.term()
                .map(e -> new AgreedTerm(e.computed().firstDay(), e.writtenEnd()))
                .orElse(new AgreedTerm(deedDate, null));
        return new ConventionSigned(
                command.conventionId(),
                deedDate,
                agreed.computed(),
                agreed.lastDay(),
                file.term().isEmpty());
    }

    private SignatureRecorded recorded() {
        return new SignatureRecorded(
                command.conventionId(),
                command.party(),
                authority.signatory(),
                command.signedOn(),
                command.means(),
                authority.authorising().number(),
                authority.ratified(),
                command.signedText(),
                affiliation,
                command.retroactiveReason());
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
