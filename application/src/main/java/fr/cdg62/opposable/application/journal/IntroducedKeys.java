package fr.cdg62.opposable.application.journal;

import fr.cdg62.opposable.journal.PublicKey;
import fr.cdg62.opposable.journalkey.api.JournalKeyIntroduced;
import fr.cdg62.opposable.journalkey.value.JournalId;
import fr.cdg62.opposable.kernel.identity.CentreId;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** The keys made public by the events of the journal's own stream. */
public final class IntroducedKeys {
    private final EventStore store;
    private final JournalId journal;

    /** The keys of the centre's journal. */
    public IntroducedKeys(EventStore store, CentreId centre) {
        this.store = store;
        this.journal = JournalId.of(centre);
    }

    /** The journal they are of. */
    JournalId journal() {
        return journal;
    }

    /** The key that signs now, when one was introduced. */
    Optional<PublicKey> current() {
        return last().map(event -> PublicKey.parse(event.key().value()));
    }

    /** The name of the journal as its first key said it; otherwise that of a journal that begins in this store. */
    public String originOr(String storeId) {
        return last().map(event -> event.origin().value())
                .orElseGet(() -> "opposable/" + journal.value().substring("journal-".length()) + "/" + storeId);
    }

    private Optional<JournalKeyIntroduced> last() {
        return store.readEvents(journal.value())
                .asStream()
                .map(event -> (JournalKeyIntroduced) event.getPayload())
                .reduce((earlier, later) -> later);
    }
}
