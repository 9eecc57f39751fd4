package fr.cdg62.opposable.convention.model;

import fr.cdg62.opposable.convention.api.ConventionDrafted;
import fr.cdg62.opposable.convention.api.ConventionEvent;
import fr.cdg62.opposable.convention.api.ConventionSigned;
import fr.cdg62.opposable.convention.api.ConventionTransferred;
import fr.cdg62.opposable.convention.api.DeliberationRecorded;
import fr.cdg62.opposable.convention.api.DisputeReading;
import fr.cdg62.opposable.convention.api.PrestationChosen;
import fr.cdg62.opposable.convention.api.PublicationRecorded;
import fr.cdg62.opposable.convention.api.SignatureRatified;
import fr.cdg62.opposable.convention.api.SignatureRecorded;
import fr.cdg62.opposable.convention.api.TermFixed;
import fr.cdg62.opposable.convention.api.TransmissionRecorded;
import fr.cdg62.opposable.convention.value.AuthorisingAct;
import fr.cdg62.opposable.convention.value.CollectivityFacts;
import fr.cdg62.opposable.convention.value.Disputes;
import fr.cdg62.opposable.convention.value.Lifecycle;
import fr.cdg62.opposable.convention.value.Party;
import fr.cdg62.opposable.convention.value.TermHistory;
import fr.cdg62.opposable.convention.value.TermHistory.RenewedTerm;
import fr.cdg62.opposable.convention.value.Terminations;
import fr.cdg62.opposable.kernel.event.MetadataKey;
import fr.cdg62.opposable.kernel.identity.Siren;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A convention's own events, and what they say. Facts are kept, and every conclusion is drawn from them anew. */
record ConventionFile(List<ConventionEvent> events) {

    ConventionFile {
        events = List.copyOf(events);
    }

    static ConventionFile empty() {
        return new ConventionFile(List.of());
    }

    ConventionFile with(List<? extends ConventionEvent> more) {
        return new ConventionFile(Stream.concat(events.stream(), more.stream()).toList());
    }

    ConventionDrafted drafted() {
        return last(ConventionDrafted.class).orElseThrow();
    }

    /** What every event of the convention is stamped with: itself, and the body it binds on the day. */
    Map<String, String> concerned(LocalDate on) {
        return Map.of(
                MetadataKey.CONVENTION,
                drafted().conventionId().value(),
                MetadataKey.COLLECTIVITY,
                collectivityOn(on).id().value());
    }

    Optional<PrestationChosen> choice() {
        return last(PrestationChosen.class);
    }

    Optional<TermFixed> term() {
        return last(TermFixed.class);
    }

    Optional<ConventionSigned> deed() {
        return last(ConventionSigned.class);
    }

    @Nullable
    LocalDate deedDate() {
        return deed().map(ConventionSigned::deedDate).orElse(null);
    }

    /** The SIREN under which the party's acts of that day are transmitted, when it is known. */
    @Nullable
    Siren author(Party party, LocalDate day) {
        return party == Party.COLLECTIVITY ? collectivityOn(day).id().siren() : null;
    }

    /** The body bound now: the one drafted with, or the last that took its place. */
    CollectivityFacts collectivity() {
        return collectivityOn(LocalDate.MAX);
    }

    /** Every body it has bound or is known to bind. */
    List<CollectivityFacts> holders() {
        var transferred = all(ConventionTransferred.class).map(ConventionTransferred::to);
        return Stream.concat(Stream.of(drafted().collectivity()), transferred).toList();
    }

    /** The body bound on the day. */
    CollectivityFacts collectivityOn(LocalDate day) {
        return all(ConventionTransferred.class)
                .filter(e -> !e.effectiveOn().isAfter(day))
                .reduce((earlier, later) -> later)
                .map(ConventionTransferred::to)
                .orElse(drafted().collectivity());
    }

    boolean has(Class<? extends ConventionEvent> fact) {
        return last(fact).isPresent();
    }

    Optional<SignatureRecorded> signature(Party party) {
        return all(SignatureRecorded.class).filter(e -> e.party() == party).findFirst();
    }

    Optional<SignatureRatified> ratification(Party party) {
        return all(SignatureRatified.class).filter(e -> e.party() == party).findFirst();
    }

    SortedSet<Party> signedBy() {
        return all(SignatureRecorded.class)
                .map(SignatureRecorded::party)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    Optional<LocalDate> lastSignature() {
        return all(SignatureRecorded.class).map(SignatureRecorded::signedOn).max(Comparator.naturalOrder());
    }

    /** The party's act under that number, with what is known of its publication and reception. */
    Optional<AuthorisingAct> act(Party party, @Nullable String number) {
        return all(DeliberationRecorded.class)
                .filter(e -> e.party() == party && e.number().equals(number))
                .map(this::act)
                .findFirst();
    }

    /** The states of the convention, asked by date. */
    Lifecycle lifecycle() {
        var history = Coverage.history(events);
        return new Lifecycle(
                authorisedOn(),
                deedDate(),
                history.map(TermHistory::periods).orElse(List.of()),
                history.flatMap(TermHistory::termination)
                        .map(Terminations.Ending::endsOn)
                        .orElse(null));
    }

    /** The deeds that make the term, by their own dates; asked once it is signed. */
    TermHistory termHistory() {
        return Coverage.history(events).orElseThrow();
    }

    /** The renewal, as all the deeds leave it. */
    Optional<RenewedTerm> renewal() {
        return Coverage.history(events).flatMap(TermHistory::renewal);
    }

    /** The day from which the calendar noticed the end, unless it was revised since. */
    Optional<LocalDate> noticedEnd() {
        return Coverage.noticedEnd(events);
    }

    /** What the parties disagree about, and what is asked for. */
    Disputes disputes() {
        return DisputeReading.of(events);
    }

    private @Nullable LocalDate authorisedOn() {
        var cdg = firstAct(Party.CDG);
        var collectivity = firstAct(Party.COLLECTIVITY);
        if (cdg == null || collectivity == null) {
            return null;
        }
        return cdg.isAfter(collectivity) ? cdg : collectivity;
    }

    private @Nullable LocalDate firstAct(Party party) {
        return all(DeliberationRecorded.class)
                .filter(e -> e.party() == party)
                .map(DeliberationRecorded::adoptedOn)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private AuthorisingAct act(DeliberationRecorded e) {
        var act = new AuthorisingAct(
                e.party(), e.kind(), e.number(), e.adoptedOn(), e.regime(), e.annexedText(), null, null);
        for (ConventionEvent event : events) {
            if (event instanceof PublicationRecorded p
                    && p.party() == e.party()
                    && p.number().equals(e.number())) {
                act = act.published(p.publishedOn());
            } else if (event instanceof TransmissionRecorded t
                    && t.party() == e.party()
                    && t.number().equals(e.number())) {
                act = act.received(t.receivedOn());
            }
        }
        return act;
    }

    <E extends ConventionEvent> Stream<E> all(Class<E> kind) {
        return events.stream().filter(kind::isInstance).map(kind::cast);
    }

    private <E extends ConventionEvent> Optional<E> last(Class<E> kind) {
        return all(kind).reduce((earlier, later) -> later);
    }
}
