package fr.cdg62.opposable.convention.model;

import fr.cdg62.opposable.convention.api.RecordDeliberation;
import fr.cdg62.opposable.convention.api.RecordPublication;
import fr.cdg62.opposable.convention.api.RecordTransmission;
import fr.cdg62.opposable.convention.rule.ActIdentifierNamesTheAct;
import fr.cdg62.opposable.convention.rule.ActIsKnown;
import fr.cdg62.opposable.convention.rule.ActIsNew;
import fr.cdg62.opposable.convention.rule.DelegatedDecisionCitesItsDelegation;
import fr.cdg62.opposable.convention.rule.NoEarlierThanAdopted;
import fr.cdg62.opposable.kernel.rule.Rules;
import fr.cdg62.opposable.rule.NotInTheFuture;
import java.time.LocalDate;

/** The acts by which the parties are authorised, their publication and their reception: facts, whatever the state. */
final class ActRecording {

    private ActRecording() {}

    static Decision decide(ConventionFile file, RecordDeliberation command, LocalDate today) {
        var known = file.act(command.party(), command.number()).isPresent();
        var rules = Rules.require(
                new ActIsNew(command.party(), command.number(), known),
                new NotInTheFuture("adopted on", command.adoptedOn(), today),
                new DelegatedDecisionCitesItsDelegation(command.kind(), command.delegation()),
                new ActIdentifierNamesTheAct(
                        command.actIdentifier(),
                        command.adoptedOn(),
                        file.author(command.party(), command.adoptedOn())));
        return Decision.of(rules, Recorded.deliberation(command));
    }

    static Decision decide(ConventionFile file, RecordPublication command, LocalDate today) {
        var act = file.act(command.party(), command.number());
        var rules = Rules.require(
                        new ActIsKnown(command.party(), command.number(), act.isPresent()),
                        new NotInTheFuture("published on", command.publishedOn(), today))
                .andRequire(new NoEarlierThanAdopted(
                        "published on", command.publishedOn(), act.orElseThrow().adoptedOn()));
        return Decision.of(rules, Recorded.publication(command));
    }

    static Decision decide(ConventionFile file, RecordTransmission command, LocalDate today) {
        var found = file.act(command.party(), command.number());
        var rules = Rules.require(
                new ActIsKnown(command.party(), command.number(), found.isPresent()),
                new NotInTheFuture("received on", command.receivedOn(), today));
        var act = found.orElseThrow();
        rules.andRequire(
                new NoEarlierThanAdopted("received on", command.receivedOn(), act.adoptedOn()),
                new ActIdentifierNamesTheAct(
                        command.actIdentifier(), act.adoptedOn(), file.author(command.party(), act.adoptedOn())));
        return Decision.of(rules, Recorded.transmission(command, act.regime()));
    }
}
