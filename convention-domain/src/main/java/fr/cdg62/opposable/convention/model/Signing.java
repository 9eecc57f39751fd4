package fr.cdg62.opposable.convention.model;

import fr.cdg62.opposable.convention.api.ConventionEvent;
import fr.cdg62.opposable.convention.api.ConventionSigned;
import fr.cdg62.opposable.convention.api.PrestationChosen;
import fr.cdg62.opposable.convention.api.RecordSignature;
import fr.cdg62.opposable.convention.api.SignatureRecorded;
import fr.cdg62.opposable.convention.api.TermFixed;
import fr.cdg62.opposable.convention.rule.ConventionIsNotSigned;
import fr.cdg62.opposable.convention.rule.PartyHasNotSigned;
import fr.cdg62.opposable.convention.rule.PartyWasAuthorised;
import fr.cdg62.opposable.convention.rule.PrestationWasChosen;
import fr.cdg62.opposable.convention.rule.PricingFitsTheAffiliation;
import fr.cdg62.opposable.convention.rule.SignatoryHoldsTheOffice;
import fr.cdg62.opposable.convention.rule.SignedNoEarlierThanAuthorised;
import fr.cdg62.opposable.convention.rule.StartsNoEarlierThanTheLastSignature;
import fr.cdg62.opposable.convention.rule.TermOutlivesTheDeed;
import fr.cdg62.opposable.convention.value.AffiliationFacts;
import fr.cdg62.opposable.convention.value.AgreedTerm;
import fr.cdg62.opposable.convention.value.AuthorisingAct;
import fr.cdg62.opposable.convention.value.Signatory;
import fr.cdg62.opposable.kernel.rule.Rules;
import fr.cdg62.opposable.person.value.BodyId;
import fr.cdg62.opposable.person.value.Capacity;
import fr.cdg62.opposable.rule.NotInTheFuture;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One party's signature, judged against the file and turned into its facts; the second one signs the convention. */
record Signing(ConventionFile file, RecordSignature command, Signatory signatory, AffiliationFacts affiliation) {

    /** Whether a signature is still to come. */
    static Rules possible(ConventionFile file) {
        return Rules.require(new ConventionIsNotSigned(file.deedDate()));
    }

    static Decision decide(ConventionFile file, RecordSignature command, Ports ports, LocalDate today) {
        var signing = of(file, command, ports);
        return new Decision(signing.judge(today), signing.facts());
    }

    private static Signing of(ConventionFile file, RecordSignature command, Ports ports) {
        var day = command.signedOn();
        var signatory =
                ports.authorities().authority(command.signatory(), body(file, command), capacity(file, command), day);
        var affiliation = ports.register().affiliation(file.collectivityOn(day).id(), day);
        return new Signing(file, command, signatory, affiliation);
    }

    private Rules judge(LocalDate today) {
        var rules = possible(file)
                .andRequire(
                        new PartyHasNotSigned(command.party(), file.signedBy()),
                        new NotInTheFuture("signed on", command.signedOn(), today),
                        new PartyWasAuthorised(command.party(), cited(), act().isPresent()))
                .andRequireUnless(
                        command.ratifiedBy() != null,
                        new SignedNoEarlierThanAuthorised(
                                command.signedOn(), authorised().adoptedOn()))
                .andRequire(
                        signatoryHoldsTheOffice(),
                        new PricingFitsTheAffiliation(file.drafted().pricing(), affiliation),
                        new PrestationWasChosen(
                                file.choice().map(PrestationChosen::decidedOn).orElse(null),
                                later(command.signedOn(), authorised().adoptedOn())));
        return completes() ? judgeDeed(rules) : rules;
    }

    private List<ConventionEvent> facts() {
        var recorded = recorded();
        return completes() ? List.of(recorded, deed()) : List.of(recorded);
    }

    private SignatoryHoldsTheOffice signatoryHoldsTheOffice() {
        return new SignatoryHoldsTheOffice(signatory, body(file, command), capacity(file, command), command.signedOn());
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
                signatory,
                command.signedOn(),
                command.means(),
                authorised().number(),
                command.signedOn().isBefore(authorised().adoptedOn()),
                command.signedText(),
                affiliation,
                command.retroactiveReason());
    }

    /** The act cited, when it came in time; else the one said to ratify; else the one cited, for the refusal to name it. */
    private Optional<AuthorisingAct> act() {
        var citedAct = file.act(command.party(), command.authorisation());
        return citedAct.filter(act -> !command.signedOn().isBefore(act.adoptedOn()))
                .or(() -> file.act(command.party(), command.ratifiedBy()))
                .or(() -> command.ratifiedBy() == null ? citedAct : Optional.empty());
    }

    private AuthorisingAct authorised() {
        return act().orElseThrow();
    }

    private @Nullable String cited() {
        return command.ratifiedBy() == null ? command.authorisation() : command.ratifiedBy();
    }

    private static BodyId body(ConventionFile file, RecordSignature command) {
        var bound = file.collectivityOn(command.signedOn()).id();
        return command.party().body(file.drafted().centre(), bound);
    }

    private static Capacity capacity(ConventionFile file, RecordSignature command) {
        return command.party()
                .signingCapacity(file.collectivityOn(command.signedOn()).category());
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
