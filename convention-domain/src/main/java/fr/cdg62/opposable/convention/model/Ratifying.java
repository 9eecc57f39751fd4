package fr.cdg62.opposable.convention.model;

import fr.cdg62.opposable.convention.api.RatifySignature;
import fr.cdg62.opposable.convention.api.SignatureRatified;
import fr.cdg62.opposable.convention.api.SignatureRecorded;
import fr.cdg62.opposable.convention.rule.ActIsKnown;
import fr.cdg62.opposable.convention.rule.PartyHasSigned;
import fr.cdg62.opposable.convention.rule.RatifiedAfterTheSignature;
import fr.cdg62.opposable.convention.rule.SignatureRatifiedOnce;
import fr.cdg62.opposable.kernel.rule.Rules;

/** The consent of a party, by a later act, to the signature it gave. */
final class Ratifying {

    private Ratifying() {}

    static Decision decide(ConventionFile file, RatifySignature command) {
        var party = command.party();
        var found = file.signature(party);
        var act = file.act(party, command.number());
        boolean ratified = file.ratification(party).isPresent()
                || found.map(SignatureRecorded::ratified).orElse(false);
        var rules = Rules.require(
                new PartyHasSigned(party, found.isPresent()),
                new SignatureRatifiedOnce(party, ratified),
                new ActIsKnown(party, command.number(), act.isPresent()));
        var signedOn = found.orElseThrow().signedOn();
        var ratifiedOn = act.orElseThrow().adoptedOn();
        rules.andRequire(new RatifiedAfterTheSignature(signedOn, ratifiedOn));
        return Decision.of(
                rules, new SignatureRatified(command.conventionId(), party, command.number(), signedOn, ratifiedOn));
    }
}
