package fr.cdg62.opposable.kernel.command;

import fr.cdg62.opposable.kernel.access.Viewer;
import java.util.List;

/** Asked by a page what its viewer may do now and why not the rest. Implemented where commands are sent. */
public interface PossibleActions {

    /** Every action on that aggregate, judged on its state today and on the viewer's role. */
    List<PossibleAction> on(String aggregate, Viewer viewer);
}
