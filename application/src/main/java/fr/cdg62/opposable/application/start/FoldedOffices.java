package fr.cdg62.opposable.application.start;

import fr.cdg62.opposable.convention.model.SigningAuthorities;
import fr.cdg62.opposable.convention.value.Signatory;
import fr.cdg62.opposable.kernel.identity.PersonId;
import fr.cdg62.opposable.person.api.PersonEvent;
import fr.cdg62.opposable.person.model.OfficesFold;
import fr.cdg62.opposable.person.value.BodyId;
import fr.cdg62.opposable.person.value.Capacity;
import fr.cdg62.opposable.person.value.Offices;
import fr.cdg62.opposable.project.model.Capacities;
import fr.cdg62.opposable.project.value.Author;
import java.time.LocalDate;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** Answers who could sign or decide by folding the person's own stream, as it stands when the command is decided. */
final class FoldedOffices implements SigningAuthorities, Capacities {
    private final EventStore store;

    FoldedOffices(EventStore store) {
        this.store = store;
    }

    @Override
    public Signatory authority(PersonId person, BodyId body, Capacity capacity, LocalDate on) {
        return Signatory.found(person, this::offices, body, capacity, on);
    }

    @Override
    public Author author(PersonId person, BodyId body, LocalDate on) {
        return Author.found(person, this::offices, body, on);
    }

    private Offices offices(PersonId person) {
        var offices = Offices.none();
        var events = store.readEvents(person.value());
        while (events.hasNext()) {
            offices = OfficesFold.fold(offices, (PersonEvent) events.next().getPayload());
        }
        return offices;
    }
}
