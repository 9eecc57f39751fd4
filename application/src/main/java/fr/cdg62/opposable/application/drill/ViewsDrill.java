package fr.cdg62.opposable.application.drill;

import fr.cdg62.opposable.axonserver.store.OwnReaders;
import fr.cdg62.opposable.axonserver.store.SqliteEventStorageEngine;
import fr.cdg62.opposable.axonserver.store.StoreOptions;
import fr.cdg62.opposable.french.Texts;
import fr.cdg62.opposable.kernel.event.EventNames;
import java.util.Map;

/** Changes a document of a view built from the copy, sees the self-check name it, rebuilds, and sees it gone. */
final class ViewsDrill {
    private static final Texts TEXTS = new Texts("pages");

    private final EventNames names;
    private final StoreOptions options;
    private final DrilledViews.Builder views;

    ViewsDrill(EventNames names, StoreOptions options, DrilledViews.Builder views) {
        this.names = names;
        this.options = options;
        this.views = views;
    }

    DrillLine on(DrilledStore store, String done) {
        try (var engine = SqliteEventStorageEngine.open(store.folder(), names, options);
                var opened = views.open(store.folder(), OwnReaders.over(engine))) {
            var view = opened.changeOne();
            boolean seen = opened.differing(view) > 0;
            opened.rebuild(view);
            boolean rebuilt = opened.differing(view) == 0;
            var outcome = seen && rebuilt ? DrillLine.Outcome.REBUILT : DrillLine.Outcome.NOT_DETECTED;
            var what = seen ? TEXTS.of("drill.seen.view", Map.of("view", view)) : null;
            return new DrillLine(Tampering.VIEW_CHANGED, null, done, what, null, outcome);
        }
    }
}
