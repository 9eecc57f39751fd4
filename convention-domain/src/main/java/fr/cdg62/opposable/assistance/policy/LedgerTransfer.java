package fr.cdg62.opposable.assistance.policy;

import fr.cdg62.opposable.assistance.api.TransferAssistanceLedger;
import fr.cdg62.opposable.assistance.value.LedgerId;
import fr.cdg62.opposable.convention.api.ConventionTransferred;
import fr.cdg62.opposable.policy.Reaction;

/** What a ledger is told when its convention binds another body. */
final class LedgerTransfer {

    private LedgerTransfer() {}

    static Reaction of(ConventionTransferred event) {
        var convention = event.conventionId();
        var successor = event.to().id();
        return new Reaction(
                new TransferAssistanceLedger(LedgerId.of(convention), successor, event.effectiveOn()),
                "transfer-ledger/" + convention.value() + "/" + successor.value() + "/" + event.effectiveOn());
    }
}
