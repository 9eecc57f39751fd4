package fr.cdg62.opposable.projection.store;

/** Another writer changed the document or the token since it was loaded: the batch is to be loaded and folded again. */
public final class LostRace extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public LostRace(String what) {
        super("changed since it was loaded: " + what);
    }
}
