package fr.cdg62.opposable.application.journal;

import fr.cdg62.opposable.axonserver.store.Damage;
import fr.cdg62.opposable.axonserver.store.SqliteEventStorageEngine;
import fr.cdg62.opposable.french.Texts;
import fr.cdg62.opposable.selfcheck.ChainLink;
import fr.cdg62.opposable.selfcheck.LinkCheck;
import fr.cdg62.opposable.selfcheck.LinkFound;
import java.util.Map;
import java.util.function.LongConsumer;

/** The store as a link of the chain: every row read, its checksum and leaf derived again, positions and sequences followed. */
public final class StoreLink implements LinkCheck {
    private static final Texts TEXTS = new Texts("pages");

    private final SqliteEventStorageEngine engine;

    /** The store behind that engine. */
    public StoreLink(SqliteEventStorageEngine engine) {
        this.engine = engine;
    }

    @Override
    public ChainLink link() {
        return ChainLink.STORE;
    }

    @Override
    public LinkFound check(LongConsumer progress) {
        var walked = engine.verify(progress);
        var found = walked.damages().stream().map(StoreLink::said).toList();
        return new LinkFound(walked.events(), found, found.size());
    }

    /** Where, in French; what exactly was expected and found is for the operator's log. */
    public static String said(Damage damage) {
        var place = damage.where()
                .replaceFirst("^positions (-?\\d+) to (-?\\d+)$", "événements n° $1 à $2")
                .replaceFirst("^position ", "événement n° ")
                .replaceFirst(", stream ", ", dossier ");
        return TEXTS.of("selfcheck.store", Map.of("place", place));
    }
}
