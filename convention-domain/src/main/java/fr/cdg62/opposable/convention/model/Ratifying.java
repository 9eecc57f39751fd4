package fr.cdg62.opposable.convention.model;

import fr.cdg62.opposable.convention.api.AmendmentSignatureRatified;
import fr.cdg62.opposable.convention.api.ConventionEvent;
import fr.cdg62.opposable.convention.api.RatifySignature;
import fr.cdg62.opposable.convention.api.SignatureRatified;
import fr.cdg62.opposable.convention.rule.ActIsKnown;
import fr.cdg62.opposable.convention.rule.PartyHasSigned;
import fr.cdg62.opposable.convention.rule.RatifiedAfterTheSignature;
import fr.cdg62.opposable.convention.rule.SignatureRatifiedOnce;
import fr.cdg62.opposable.kernel.rule.Rules;
import java.time.LocalDate;
import java.util.Optional;

/** The consent of a party, by a later act, to the signature it gave: of the convention, or of an avenant. */
final class Ratifying {

    private Ratifying() {}

    /** A signature given, whichever it is. */
    private record Given(LocalDate signedOn, boolean ratified) {}

    static Decision decide(ConventionFile file, RatifySignature command) {
        var party = command.party();
        var found = given(file, command);
        var act = file.act(party, command.number());
        var rules = Rules.require(
                new PartyHasSigned(party, found.isPresent()),
                new SignatureRatifiedOnce(party, found.map(Given::ratified).orElse(false)),
                new ActIsKnown(party, command.number(), act.isPresent()));
        var signedOn = found.orElseThrow().signedOn();
        var ratifiedOn = act.orElseThrow().adoptedOn();
        rules.andRequire(new RatifiedAfterTheSignature(signedOn, ratifiedOn));
        return Decision.of(rules, ratified(command, signedOn, ratifiedOn));
    }

    private static Optional<Given> given(ConventionFile file, RatifySignature command) {
        var party = command.party();
        var amendment = command.amendment();
        if (amendment == null) {
            return file.signature(party)
                    .map(e -> new Given(
                            e.signedOn(),
                            e.ratified() || file.ratification(party).isPresent()));
        }
        var amendments = new Amendments(file);
        return amendments
                .signatures(amendment)
                .filter(e -> e.party() == party)
                .findFirst()
                .map(e -> new Given(
                        e.signedOn(), e.ratified() || amendments.ratification(e).isPresent()));
    }

    private static ConventionEvent ratified(RatifySignature command, LocalDate signedOn, LocalDate ratifiedOn) {
        var amendment = command.amendment();
        return amendment == null
                ? new SignatureRatified(command.conventionId(), command.party(), command.number(), signedOn, ratifiedOn)
                : new AmendmentSignatureRatified(
                        command.conventionId(), amendment, command.party(), command.number(), signedOn, ratifiedOn);
    }
}
