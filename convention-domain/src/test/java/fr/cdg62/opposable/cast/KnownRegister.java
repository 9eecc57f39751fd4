package fr.cdg62.opposable.cast;

import fr.cdg62.opposable.collectivity.model.Bodies;
import fr.cdg62.opposable.collectivity.value.AffiliationKind;
import fr.cdg62.opposable.collectivity.value.Affiliations;
import fr.cdg62.opposable.collectivity.value.CollectivityId;
import fr.cdg62.opposable.collectivity.value.LegalCategory;
import fr.cdg62.opposable.collectivity.value.RegisterEntry;
import fr.cdg62.opposable.collectivity.value.Succession;
import fr.cdg62.opposable.collectivity.value.SuccessionKind;
import fr.cdg62.opposable.convention.model.Register;
import fr.cdg62.opposable.convention.model.SigningAuthorities;
import fr.cdg62.opposable.convention.value.AffiliationFacts;
import fr.cdg62.opposable.convention.value.CollectivityFacts;
import fr.cdg62.opposable.convention.value.Signatory;
import fr.cdg62.opposable.kernel.identity.PersonId;
import fr.cdg62.opposable.person.value.BodyId;
import fr.cdg62.opposable.person.value.Capacity;
import fr.cdg62.opposable.person.value.Delegation;
import fr.cdg62.opposable.person.value.DelegationId;
import fr.cdg62.opposable.person.value.Mandate;
import fr.cdg62.opposable.person.value.MandateId;
import fr.cdg62.opposable.person.value.Offices;
import fr.cdg62.opposable.project.model.Capacities;
import fr.cdg62.opposable.project.value.Author;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The register and the offices as a scenario says they are: what an adapter would read in the other aggregates' events. */
public final class KnownRegister implements Register, Bodies, SigningAuthorities, Capacities {

    private final Map<CollectivityId, RegisterEntry> entries = new HashMap<>();
    private final Map<PersonId, Offices> offices = new HashMap<>();

    /** Libercourt affiliated since 1988, its mayor since 2020; a president of the centre since 1 June 2025, another before. */
    public static KnownRegister usual() {
        return new KnownRegister()
                .registered(Communes.LIBERCOURT, LegalCategory.COMMUNE)
                .affiliated(Communes.LIBERCOURT, "1988-01-01")
                .holds(Officers.MAYOR, body(Communes.LIBERCOURT), Capacity.MAYOR, "2020-07-04", null)
                .holds(Officers.FORMER_PRESIDENT, CENTRE, Capacity.PRESIDENT, "2014-11-01", "2025-05-31")
                .holds(Officers.PRESIDENT, CENTRE, Capacity.PRESIDENT, "2025-06-01", null);
    }

    private static final BodyId CENTRE = new BodyId("cdg-62");

    public static BodyId body(CollectivityId id) {
        return new BodyId(id.value());
    }

    public KnownRegister registered(CollectivityId id, LegalCategory category) {
        entries.put(id, RegisterEntry.of(id, "Libercourt", category));
        return this;
    }

    public KnownRegister affiliated(CollectivityId id, String from) {
        entries.computeIfPresent(
                id,
                (any, entry) ->
                        entry.with(entry.affiliations().starting(LocalDate.parse(from), AffiliationKind.COMPULSORY)));
        return this;
    }

    public KnownRegister holds(PersonId person, BodyId body, Capacity capacity, String from, @Nullable String until) {
        var id = new MandateId("mandate-" + (officesOf(person).mandates().size() + 1));
        var last = until == null ? null : LocalDate.parse(until);
        offices.put(person, officesOf(person).with(new Mandate(id, body, capacity, LocalDate.parse(from), last)));
        return this;
    }

    public KnownRegister delegated(PersonId from, PersonId to, BodyId body, String first, @Nullable String until) {
        var id = new DelegationId("delegation-" + (officesOf(to).delegations().size() + 1));
        var last = until == null ? null : LocalDate.parse(until);
        offices.put(
                to, officesOf(to).with(new Delegation(id, body, from, "ARRETE-2024-1", LocalDate.parse(first), last)));
        return this;
    }

    @Override
    public Optional<CollectivityFacts> collectivity(CollectivityId collectivity) {
        return Optional.ofNullable(entries.get(collectivity)).map(CollectivityFacts::of);
    }

    /** Affiliated no more after that day. */
    public KnownRegister leaves(CollectivityId id, String lastDay) {
        entries.computeIfPresent(
                id, (any, entry) -> entry.with(entry.affiliations().ending(LocalDate.parse(lastDay))));
        return this;
    }

    @Override
    public Affiliations affiliations(CollectivityId collectivity) {
        return entries.get(collectivity).affiliations();
    }

    /** Gives way to another body from that day. */
    public KnownRegister succeeded(CollectivityId id, CollectivityId successor, String from) {
        var succession = new Succession(successor, SuccessionKind.NEW_COMMUNE, LocalDate.parse(from), "ARRETE-2025-9");
        entries.computeIfPresent(id, (any, entry) -> entry.with(succession));
        return this;
    }

    @Override
    public Optional<RegisterEntry> entry(CollectivityId collectivity) {
        return Optional.ofNullable(entries.get(collectivity));
    }

    @Override
    public Optional<Succession> succession(CollectivityId collectivity) {
        return entry(collectivity).map(RegisterEntry::succession);
    }

    @Override
    public AffiliationFacts affiliation(CollectivityId collectivity, LocalDate on) {
        return AffiliationFacts.on(on, entries.get(collectivity).affiliations());
    }

    @Override
    public Signatory authority(PersonId person, BodyId body, Capacity capacity, LocalDate on) {
        return Signatory.found(person, this::officesOf, body, capacity, on);
    }

    @Override
    public Author author(PersonId person, BodyId body, LocalDate on) {
        return Author.found(person, this::officesOf, body, on);
    }

    private Offices officesOf(PersonId person) {
        return offices.getOrDefault(person, Offices.none());
    }
}
