package fr.cdg62.opposable.projection.fold;

/** What the operator reads of a failure: its kind and its message. */
final class Reason {

    private static final int CHARACTERS_MAX = 500;

    private Reason() {}

    static String of(RuntimeException failure) {
        var kind = failure.getClass().getSimpleName();
        var reason = failure.getMessage() == null ? kind : kind + ": " + failure.getMessage();
        return reason.substring(0, Math.min(CHARACTERS_MAX, reason.length()));
    }
}
