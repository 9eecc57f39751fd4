package fr.cdg62.opposable.sheet;

import fr.cdg62.opposable.collectivity.api.CollectivityEvent;
import fr.cdg62.opposable.timeline.Arguments;

/** What the history's sentence says of each event of a collectivity. */
public final class ToldOfCollectivity {

    private ToldOfCollectivity() {}

    /** The arguments of its sentence. */
    public static Arguments of(CollectivityEvent event) {
        return SheetFold.said(event);
    }
}
