package fr.cdg62.opposable.projection.store;

import java.time.LocalDate;

/**
 * What a document was at the end of a closed Paris day on which it changed. Written once, when the document next changes on a
 * later day; never changed afterwards.
 *
 * @param key the document's key
 * @param until the Paris day on which the document next changed
 * @param state its last state of {@link #day()}
 */
public record DayView(String key, LocalDate until, ViewState state) {

    /** The closed day. */
    public LocalDate day() {
        return state.day();
    }

    /** Whether this is the document's last state before the given day began. */
    public boolean standsBefore(LocalDate given) {
        return day().isBefore(given) && !until.isBefore(given);
    }
}
