package fr.cdg62.opposable.file;

import fr.cdg62.opposable.convention.api.DeliberationRecorded;
import fr.cdg62.opposable.convention.api.PublicationRecorded;
import fr.cdg62.opposable.convention.api.SignatureRatified;
import fr.cdg62.opposable.convention.api.SignatureRecorded;
import fr.cdg62.opposable.convention.api.TransmissionRecorded;
import fr.cdg62.opposable.convention.value.Party;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * How one side came to be bound: the acts that authorise it, what made them enforceable, and its signatures.
 *
 * @param party the side
 * @param acts in the order they were recorded
 * @param signatures in the order they were recorded
 */
public record AuthorityChain(Party party, List<ActOnFile> acts, List<GivenSignature> signatures) {

    public AuthorityChain {
        acts = List.copyOf(acts);
        signatures = List.copyOf(signatures);
    }

    static AuthorityChain none(Party party) {
        return new AuthorityChain(party, List.of(), List.of());
    }

    AuthorityChain adopted(DeliberationRecorded event) {
        return with(Stream.concat(acts.stream(), Stream.of(ActOnFile.adopted(event)))
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

    AuthorityChain ratified(SignatureRatified event) {
        return new AuthorityChain(
                party,
                acts,
                signatures.stream().map(signature -> signature.ratified(event)).toList());
    }

    private AuthorityChain onAct(String number, UnaryOperator<ActOnFile> change) {
        return with(acts.stream()
                .map(act -> act.act().number().equals(number) ? change.apply(act) : act)
                .toList());
    }

    private AuthorityChain with(List<ActOnFile> known) {
        return new AuthorityChain(party, known, signatures);
    }

    /** The day of the side's last signature, if it has signed. */
    public Optional<LocalDate> lastSignature() {
        return signatures.stream().map(GivenSignature::signedOn).max(Comparator.naturalOrder());
    }
}
