package fr.cdg62.opposable.collectivity.model;

import fr.cdg62.opposable.collectivity.value.CollectivityId;
import fr.cdg62.opposable.collectivity.value.RegisterEntry;
import java.util.Optional;

/** What a body asks of the others, when a command is decided. */
public interface Bodies {

    /** The body as the register knows it, or empty when it is not registered. */
    Optional<RegisterEntry> entry(CollectivityId collectivity);
}
