package fr.cdg62.opposable.application.start;

import fr.cdg62.opposable.collectivity.api.CollectivityEvent;
import fr.cdg62.opposable.collectivity.model.Bodies;
import fr.cdg62.opposable.collectivity.model.RegisterFold;
import fr.cdg62.opposable.collectivity.value.Affiliations;
import fr.cdg62.opposable.collectivity.value.CollectivityId;
import fr.cdg62.opposable.collectivity.value.RegisterEntry;
import fr.cdg62.opposable.collectivity.value.Succession;
import fr.cdg62.opposable.convention.model.Register;
import fr.cdg62.opposable.convention.value.AffiliationFacts;
import fr.cdg62.opposable.convention.value.CollectivityFacts;
import java.time.LocalDate;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;

/** Answers for the register by folding the collectivity's own stream, as it stands when the command is decided. */
final class FoldedRegister implements Register, Bodies {
    private final EventStore store;

    FoldedRegister(EventStore store) {
        this.store = store;
    }

    @Override
    public Optional<CollectivityFacts> collectivity(CollectivityId collectivity) {
        return entry(collectivity).map(CollectivityFacts::of);
    }

    @Override
    public AffiliationFacts affiliation(CollectivityId collectivity, LocalDate on) {
        return AffiliationFacts.on(on, affiliations(collectivity));
    }

    @Override
    public Affiliations affiliations(CollectivityId collectivity) {
        return entry(collectivity).map(RegisterEntry::affiliations).orElseGet(Affiliations::none);
    }

    @Override
    public Optional<Succession> succession(CollectivityId collectivity) {
        return entry(collectivity).map(RegisterEntry::succession);
    }

    @Override
    public Optional<RegisterEntry> entry(CollectivityId collectivity) {
        @Nullable RegisterEntry entry = null;
        var events = store.readEvents(collectivity.value());
        while (events.hasNext()) {
            entry = RegisterFold.fold(entry, (CollectivityEvent) events.next().getPayload());
        }
        return Optional.ofNullable(entry);
    }
}
