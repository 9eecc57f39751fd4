package fr.cdg62.opposable.person.value;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The offices a person holds or held, and the delegations of signature received.
 *
 * @param mandates in the order they were recorded
 * @param delegations in the order they were recorded
 */
public record Offices(List<Mandate> mandates, List<Delegation> delegations) {

    public Offices {
        mandates = List.copyOf(mandates);
        delegations = List.copyOf(delegations);
    }

    /** No office and no delegation. */
    public static Offices none() {
        return new Offices(List.of(), List.of());
    }

    /** The mandate under that id, if recorded. */
    public Optional<Mandate> mandate(MandateId id) {
        return mandates.stream().filter(mandate -> mandate.id().equals(id)).findFirst();
    }

    /** The delegation under that id, if recorded. */
    public Optional<Delegation> delegation(DelegationId id) {
        return delegations.stream().filter(given -> given.id().equals(id)).findFirst();
    }

    /** The office of that capacity held in that body on that day, if any. */
    public Optional<Mandate> held(BodyId body, Capacity capacity, LocalDate day) {
        return mandates.stream()
                .filter(mandate -> mandate.isOffice(body, capacity) && mandate.covers(day))
                .findFirst();
    }

    /** The delegations to sign for that body which stood on that day. */
    public List<Delegation> delegated(BodyId body, LocalDate day) {
        return delegations.stream()
                .filter(given -> given.body().equals(body) && given.covers(day))
                .toList();
    }

    /** The ids of the mandates of the same office that share a day with this one. */
    public List<MandateId> overlapping(Mandate other) {
        return mandates.stream()
                .filter(mandate -> mandate.isOffice(other.body(), other.capacity()) && mandate.sharesADayWith(other))
                .map(Mandate::id)
                .toList();
    }

    /** The same, with one more mandate. */
    public Offices with(Mandate mandate) {
        return new Offices(Stream.concat(mandates.stream(), Stream.of(mandate)).toList(), delegations);
    }

    /** The same, with one more delegation. */
    public Offices with(Delegation delegation) {
        return new Offices(
                mandates,
                Stream.concat(delegations.stream(), Stream.of(delegation)).toList());
    }

    /** The same, that mandate ended after that day. */
    public Offices ended(MandateId id, LocalDate lastDay) {
        return new Offices(
                mandates.stream()
                        .map(mandate -> mandate.id().equals(id) ? mandate.endedOn(lastDay) : mandate)
                        .toList(),
                delegations);
    }
}
