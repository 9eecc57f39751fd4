package fr.cdg62.opposable.application.journal;

import fr.cdg62.opposable.sealing.OutletState;
import java.io.IOException;

/** One place where notes go, or one authority that is asked about them. Handing the same note over twice does no harm. */
interface Outlet {
    /** What it is. */
    OutletState.Kind kind();

    /** Where it goes, without any secret: shown, and the name under which it is remembered. */
    String target();

    /** Whether it wants the notes from the first on; otherwise those from the last one when it is first configured. */
    boolean wantsAll();

    /**
     * Hands a note over, done when this returns.
     *
     * @param number of the note
     * @param note its file
     * @throws IOException when it could not be: it will be tried again
     */
    void hand(long number, byte[] note) throws IOException;
}
