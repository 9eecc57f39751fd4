package fr.cdg62.opposable.persons;

import fr.cdg62.opposable.convention.value.Party;
import fr.cdg62.opposable.convention.value.Signatory;
import fr.cdg62.opposable.kernel.identity.PersonId;
import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.person.value.BodyId;
import fr.cdg62.opposable.person.value.Mandate;
import fr.cdg62.opposable.person.value.Offices;
import fr.cdg62.opposable.reading.AsAsked;
import fr.cdg62.opposable.reading.AsOf;
import fr.cdg62.opposable.sheet.Register;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Answers who is in office in a collectivity, and who could sign for it, by the very value that judges a signature. */
@Component
public class Signatories {

    private final Register register;
    private final Persons persons;

    /** The offices seen from the persons. */
    public Signatories(Register register, Persons persons) {
        this.register = register;
        this.persons = persons;
    }

    /**
     * Who could sign for the collectivity.
     *
     * @throws fr.cdg62.opposable.reading.NothingSuch when it is unknown, or not to be shown to the viewer
     */
    public SignatoriesSeen find(String id, AsAsked at) {
        var seen = register.find(id, at);
        var capacity = Party.COLLECTIVITY.signingCapacity(seen.registration().category());
        var body = new BodyId(id);
        var known = persons.known(at);
        Map<PersonId, Offices> offices =
                known.items().stream().collect(Collectors.toMap(PersonCard::id, Signatories::offices));
        Function<PersonId, Offices> asked = person -> offices.getOrDefault(person, Offices.none());
        var items = known.items().stream()
                .flatMap(card -> {
                    var found = Signatory.found(
                            card.id(), asked, body, capacity, seen.asOf().on());
                    return found.maySignFor(body, capacity, seen.asOf().on())
                            ? possible(found, persons.name(card)).stream()
                            : Stream.empty();
                })
                .sorted(Comparator.comparing((PossibleSignatory one) -> one.delegation() != null)
                        .thenComparing(one -> one.person().value()))
                .toList();
        return new SignatoriesSeen(seen.asOf(), body, capacity, Article.of("convention, parties"), items);
    }

    /** Everybody in office in the body on the legal date asked about, by office then by reference. */
    public List<OfficeHolder> inOffice(String body, AsAsked at) {
        var known = persons.known(at);
        AsOf asOf = known.asOf();
        return known.items().stream()
                .flatMap(card -> card.offices().stream()
                        .map(Office::mandate)
                        .filter(held -> held.body().value().equals(body) && held.covers(asOf.on()))
                        .map(held ->
                                new OfficeHolder(card.id(), persons.name(card).orElse(null), held)))
                .sorted(Comparator.comparing((OfficeHolder one) -> one.mandate().capacity())
                        .thenComparing(one -> one.person().value()))
                .toList();
    }

    private static Optional<PossibleSignatory> possible(Signatory found, Optional<String> name) {
        Mandate mandate = found.mandate();
        return mandate == null
                ? Optional.empty()
                : Optional.of(new PossibleSignatory(found.person(), name.orElse(null), mandate, found.delegation()));
    }

    private static Offices offices(PersonCard card) {
        return new Offices(card.offices().stream().map(Office::mandate).toList(), card.delegations());
    }
}
