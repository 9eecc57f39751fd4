package fr.cdg62.opposable.application.drill;

import fr.cdg62.opposable.application.journal.StoreBytes;
import fr.cdg62.opposable.application.journal.StoreLink;
import fr.cdg62.opposable.axonserver.store.SqliteEventStorageEngine;
import fr.cdg62.opposable.axonserver.store.StoreDamaged;
import fr.cdg62.opposable.axonserver.store.StoreFailure;
import fr.cdg62.opposable.axonserver.store.StoreOptions;
import fr.cdg62.opposable.french.Texts;
import fr.cdg62.opposable.kernel.event.EventNames;
import fr.cdg62.opposable.sealing.JournalComparison;
import java.util.Map;
import java.util.Optional;

/** What the product itself notices of a copy: at its start, then by its self-check of the store, then by that of the journal. */
final class ProductEye {
    private static final Texts TEXTS = new Texts("pages");

    private final EventNames names;
    private final StoreOptions options;

    ProductEye(EventNames names, StoreOptions options) {
        this.names = names;
        this.options = options;
    }

    /** The first thing noticed, in French; nothing when all is well. */
    Optional<String> sees(DrilledStore store) {
        try (var engine = SqliteEventStorageEngine.open(store.folder(), names, options)) {
            var walked = engine.verify(read -> {});
            if (!walked.sound()) {
                return Optional.of(said("store", StoreLink.said(walked.damages().getFirst())));
            }
            return Optional.ofNullable(JournalComparison.of(new StoreBytes(engine), store.journal(), read -> {})
                            .said())
                    .map(what -> said("journal", what));
        } catch (StoreDamaged e) {
            return Optional.of(said("start", StoreLink.said(e.damage())));
        } catch (StoreFailure e) {
            return Optional.of(said("start", TEXTS.of("drill.unopened")));
        }
    }

    private static String said(String by, String what) {
        return TEXTS.of("drill.seen." + by, Map.of("what", what));
    }
}
