package fr.cdg62.opposable.french;

/** Durations as a French reader expects them. */
public final class FrenchDurations {

    private static final long MINUTES = 60;

    private FrenchDurations() {}

    /** {@code 2 h}, {@code 1 h 05}, {@code 45 min}. */
    public static String minutes(long minutes) {
        long hours = minutes / MINUTES;
        long rest = minutes % MINUTES;
        if (hours == 0) {
            return rest + " min";
        }
        var whole = FrenchDates.number(hours) + " h";
        return rest == 0 ? whole : whole + (rest < 10 ? " 0" : " ") + rest;
    }
}
