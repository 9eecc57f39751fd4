package fr.cdg62.opposable.persons;

import fr.cdg62.opposable.kernel.event.RecordedEvent;
import fr.cdg62.opposable.kernel.event.SealedText;
import fr.cdg62.opposable.kernel.identity.CentreId;
import fr.cdg62.opposable.kernel.identity.PersonId;
import fr.cdg62.opposable.person.api.MandateEnded;
import fr.cdg62.opposable.person.api.MandateRecorded;
import fr.cdg62.opposable.person.api.PersonEvent;
import fr.cdg62.opposable.person.api.PersonRecorded;
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
 * @param version the sequence of the last event: what {@code If-Match} compares
 */
public record PersonCard(
        PersonId id,
        CentreId centre,
        SealedText name,
        List<Office> offices,
        List<Delegation> delegations,
        long version) {

    public PersonCard {
        offices = List.copyOf(offices);
        delegations = List.copyOf(delegations);
    }

    static PersonCard fold(@Nullable PersonCard before, RecordedEvent event) {
        if (event.payload() instanceof PersonRecorded e) {
            return new PersonCard(e.personId(), e.centre(), e.name(), List.of(), List.of(), event.sequence());
        }
        if (before == null) {
            throw new IllegalStateException(event.stream() + " does not begin with the person");
        }
        return before.after((PersonEvent) event.payload(), event.sequence());
    }

    private PersonCard after(PersonEvent event, long sequence) {
        return switch (event) {
            case PersonRecorded e -> this;
            case MandateRecorded e -> {
                var mandate = new Mandate(e.mandateId(), e.body(), e.capacity(), e.from(), e.until());
                yield new PersonCard(id, centre, name, with(offices, new Office(mandate, null)), delegations, sequence);
            }
            case MandateEnded e -> {
                var known = offices.stream().map(office -> ended(office, e)).toList();
                yield new PersonCard(id, centre, name, known, delegations, sequence);
            }
            case SignatureDelegationRecorded e -> {
                var received =
                        new Delegation(e.delegationId(), e.body(), e.delegatedBy(), e.act(), e.from(), e.until());
                yield new PersonCard(id, centre, name, offices, with(delegations, received), sequence);
            }
        };
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
