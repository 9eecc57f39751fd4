package fr.cdg62.opposable.persons;

import fr.cdg62.opposable.kernel.event.MetadataKey;
import fr.cdg62.opposable.kernel.event.RecordedEvent;
import fr.cdg62.opposable.kernel.event.SealedText;
import fr.cdg62.opposable.kernel.identity.CentreId;
import fr.cdg62.opposable.kernel.identity.PersonId;
import fr.cdg62.opposable.person.api.ErasureCancelled;
import fr.cdg62.opposable.person.api.ErasureRequested;
import fr.cdg62.opposable.person.api.MandateEnded;
import fr.cdg62.opposable.person.api.MandateRecorded;
import fr.cdg62.opposable.person.api.PersonEvent;
import fr.cdg62.opposable.person.api.PersonRecorded;
import fr.cdg62.opposable.person.api.PersonalDataKeyDestroyed;
import fr.cdg62.opposable.person.api.SignatureDelegationRecorded;
import fr.cdg62.opposable.person.value.BodyId;
import fr.cdg62.opposable.person.value.Delegation;
import fr.cdg62.opposable.person.value.Mandate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a person.
 *
 * @param name sealed: only ciphertext is kept here
 * @param offices in the order they were recorded
 * @param delegations received, in the order they were recorded
 * @param erasure the request of erasure that waits or was carried out, null when there is none
 * @param version the sequence of the last event: what {@code If-Match} compares
 */
public record PersonCard(
        PersonId id,
        CentreId centre,
        SealedText name,
        List<Office> offices,
        List<Delegation> delegations,
        @Nullable ErasureOnFile erasure,
        long version) {

    public PersonCard {
        offices = List.copyOf(offices);
        delegations = List.copyOf(delegations);
    }

    static PersonCard fold(@Nullable PersonCard before, RecordedEvent event) {
        if (event.payload() instanceof PersonRecorded e) {
            return new PersonCard(e.personId(), e.centre(), e.name(), List.of(), List.of(), null, event.sequence());
        }
        if (before == null) {
            throw new IllegalStateException(event.stream() + " does not begin with the person");
        }
        return before.after((PersonEvent) event.payload(), event);
    }

    private PersonCard after(PersonEvent event, RecordedEvent recorded) {
        var sequence = recorded.sequence();
        return switch (event) {
            case PersonRecorded e -> this;
            case ErasureRequested e -> with(ErasureOnFile.requested(e, recorded.meta(MetadataKey.ACTOR)), sequence);
            case ErasureCancelled e -> with(null, sequence);
            case PersonalDataKeyDestroyed e -> with(erasure == null ? null : erasure.carriedOut(e), sequence);
            case MandateRecorded e -> {
                var mandate = new Mandate(e.mandateId(), e.body(), e.capacity(), e.from(), e.until());
                yield new PersonCard(
                        id, centre, name, with(offices, new Office(mandate, null)), delegations, erasure, sequence);
            }
            case MandateEnded e -> {
                var known = offices.stream().map(office -> ended(office, e)).toList();
                yield new PersonCard(id, centre, name, known, delegations, erasure, sequence);
            }
            case SignatureDelegationRecorded e -> {
                var received =
                        new Delegation(e.delegationId(), e.body(), e.delegatedBy(), e.act(), e.from(), e.until());
                yield new PersonCard(id, centre, name, offices, with(delegations, received), erasure, sequence);
            }
        };
    }

    private PersonCard with(@Nullable ErasureOnFile one, long sequence) {
        return new PersonCard(id, centre, name, offices, delegations, one, sequence);
    }

    /** Whether the key is destroyed: the name is unreadable for ever. */
    public boolean erased() {
        return erasure != null && erasure.destroyedOn() != null;
    }

    private static Office ended(Office office, MandateEnded e) {
        var mandate = office.mandate();
        return mandate.id().equals(e.mandateId())
                ? new Office(
                        new Mandate(mandate.id(), mandate.body(), mandate.capacity(), mandate.from(), e.lastDay()),
                        e.reason())
                : office;
    }

    private static <T> List<T> with(List<T> before, T one) {
        return Stream.concat(before.stream(), Stream.of(one)).toList();
    }

    /** Whether the person holds, or has held, an office or a delegation in the body. */
    public boolean actsFor(String body) {
        return Stream.concat(
                        offices.stream().map(office -> office.mandate().body()),
                        delegations.stream().map(Delegation::body))
                .map(BodyId::value)
                .anyMatch(body::equals);
    }
}
