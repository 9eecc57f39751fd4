package fr.cdg62.opposable.application.erasure;

import fr.cdg62.opposable.convention.api.DisputeEvent;
import fr.cdg62.opposable.convention.api.DisputeReading;
import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.convention.value.Disputes;
import fr.cdg62.opposable.convention.value.LegalHold;
import fr.cdg62.opposable.kernel.event.DomainEvent;
import fr.cdg62.opposable.kernel.identity.PersonId;
import fr.cdg62.opposable.person.value.BodyId;
import fr.cdg62.opposable.person.value.Offices;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the events of one convention, of its project and of its ledger say of a person, read one after the other. */
final class FileRead {
    private final ConventionId convention;
    private final Set<String> bodies = new HashSet<>();
    private LocalDate first = LocalDate.MAX;
    private Disputes disputes = Disputes.none();
    private boolean named;

    FileRead(ConventionId convention) {
        this.convention = convention;
    }

    /** One more event, with the body it concerns. */
    void read(DomainEvent event, @Nullable String body, PersonId person) {
        first = event.effectiveOn().isBefore(first) ? event.effectiveOn() : first;
        named |= Mentions.of(event, person);
        if (body != null) {
            bodies.add(body);
        }
        if (event instanceof DisputeEvent e) {
            disputes = DisputeReading.fold(disputes, e);
        }
    }

    ConventionId convention() {
        return convention;
    }

    /** Whether it names the person, or binds a body where the person held an office or a delegation since its first fact. */
    boolean concerns(Offices offices) {
        var mandates = offices.mandates().stream().anyMatch(one -> bound(one.body()) && lasted(one.until()));
        return named
                || mandates
                || offices.delegations().stream().anyMatch(one -> bound(one.body()) && lasted(one.until()));
    }

    /** The hold an open dispute puts on it. */
    Stream<LegalHold> hold() {
        Optional<LocalDate> since = disputes.legalHoldSince();
        return since.map(day -> new LegalHold(convention, day)).stream();
    }

    private boolean bound(BodyId body) {
        return bodies.contains(body.value());
    }

    private boolean lasted(@Nullable LocalDate until) {
        return until == null || !until.isBefore(first);
    }
}
