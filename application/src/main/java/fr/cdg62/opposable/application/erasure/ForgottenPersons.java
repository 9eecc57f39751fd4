package fr.cdg62.opposable.application.erasure;

import fr.cdg62.opposable.application.importing.ImportedSheets;
import fr.cdg62.opposable.application.vault.SqlitePersonVault;
import fr.cdg62.opposable.kernel.identity.PersonId;
import fr.cdg62.opposable.person.api.PersonalDataKeyDestroyed;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;

/**
 * Makes the vault and the sheets of import obey the events that say a key is destroyed: at once, and again at every start before anything
 * can be asked, so that a vault or a folder of documents restored from an older backup loses the name again. Obeying twice changes nothing.
 */
public final class ForgottenPersons {
    private final EventStorageEngine engine;
    private final SqlitePersonVault vault;
    private final ImportedSheets sheets;

    /** The vault and the sheets that obey that store. */
    public ForgottenPersons(EventStorageEngine engine, SqlitePersonVault vault, ImportedSheets sheets) {
        this.engine = engine;
        this.vault = vault;
        this.sheets = sheets;
    }

    /** Obeys what the whole store says. */
    public void obeyAll() {
        try (var events = engine.readEvents((TrackingToken) null, false)) {
            events.filter(event -> event.getPayloadType() == PersonalDataKeyDestroyed.class)
                    .forEach(event -> obey((PersonalDataKeyDestroyed) event.getPayload()));
        }
    }

    /** Obeys what the store says of that person. */
    public void obey(PersonId person) {
        engine.readEvents(person.value())
                .asStream()
                .map(event -> event.getPayload())
                .filter(PersonalDataKeyDestroyed.class::isInstance)
                .forEach(event -> obey((PersonalDataKeyDestroyed) event));
    }

    private void obey(PersonalDataKeyDestroyed event) {
        event.sheets().forEach(sheets::destroy);
        vault.destroy(event.personId());
    }
}
