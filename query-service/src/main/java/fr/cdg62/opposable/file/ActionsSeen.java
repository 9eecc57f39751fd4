package fr.cdg62.opposable.file;

import fr.cdg62.opposable.kernel.command.PossibleAction;
import fr.cdg62.opposable.reading.AsOf;
import fr.cdg62.opposable.reading.ReadAnswer;
import java.util.List;

/**
 * What the viewer may do on a convention or a ledger now, and why not the rest.
 *
 * @param version what {@code If-Match} compares
 * @param actions in the order of its life
 */
public record ActionsSeen(AsOf asOf, long version, List<PossibleAction> actions) implements ReadAnswer {

    public ActionsSeen {
        actions = List.copyOf(actions);
    }
}
