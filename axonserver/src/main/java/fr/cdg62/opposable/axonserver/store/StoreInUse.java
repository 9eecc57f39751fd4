package fr.cdg62.opposable.axonserver.store;

import java.nio.file.Path;
import java.util.Map;

/** Another process, or another part of this one, has the data folder open: two writers would contradict each other. */
public final class StoreInUse extends StoreFailure {

    private static final long serialVersionUID = 1L;

    StoreInUse(Path folder, String holder) {
        super(
                "store.in-use",
                "the data folder " + folder + " is already open in process " + holder,
                Map.of("folder", folder.toString(), "process", holder),
                null);
    }
}
