package fr.cdg62.opposable.file;

import fr.cdg62.opposable.convention.api.DeliberationRecorded;
import fr.cdg62.opposable.convention.api.PublicationRecorded;
import fr.cdg62.opposable.convention.api.SignatureRecorded;
import fr.cdg62.opposable.convention.api.TransmissionRecorded;
import fr.cdg62.opposable.convention.value.Party;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * How one side came to be bound: the acts that authorise it, what made them enforceable, and its signatures.
 *
 * @param party the side
 * @param acts in the order they were recorded
 * @param signatures in the order they were recorded
 */
public record AuthorityChain(Party party, List<AuthorisingAct> acts, List<GivenSignature> signatures) {

    public AuthorityChain {
        acts = List.copyOf(acts);
        signatures = List.copyOf(signatures);
    }

    static AuthorityChain none(Party party) {
        return new AuthorityChain(party, List.of(), List.of());
    }

    AuthorityChain adopted(DeliberationRecorded event) {
        return with(Stream.concat(acts.stream(), Stream.of(AuthorisingAct.adopted(event)))
                .toList());
    }

    AuthorityChain published(PublicationRecorded event) {
        return onAct(event.number(), act -> act.published(event));
    }

    AuthorityChain received(TransmissionRecorded event) {
        return onAct(event.number(), act -> act.received(event));
    }

    AuthorityChain signed(SignatureRecorded event) {
        return new AuthorityChain(
                party,
                acts,
                Stream.concat(signatures.stream(), Stream.of(GivenSignature.of(event)))
                        .toList());
    }

    private AuthorityChain onAct(String number, UnaryOperator<AuthorisingAct> change) {
        return with(acts.stream()
                .map(act -> act.number().equals(number) ? change.apply(act) : act)
                .toList());
    }

    private AuthorityChain with(List<AuthorisingAct> known) {
        return new AuthorityChain(party, known, signatures);
    }
}
