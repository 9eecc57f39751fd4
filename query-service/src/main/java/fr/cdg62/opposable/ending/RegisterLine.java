package fr.cdg62.opposable.ending;

import fr.cdg62.opposable.convention.value.CollectivityFacts;
import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.convention.value.Party;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One line of a register: something that happened to one convention. */
public interface RegisterLine {

    /** To which convention. */
    ConventionId convention();

    /** Its other party, on the legal date asked about. */
    CollectivityFacts collectivity();

    /** Which party it is of; null when it is of both. */
    @Nullable
    Party party();

    /** What has become of it on that date. */
    Enum<?> state();

    /** The day it began, Europe/Paris. */
    LocalDate on();

    /** What it is called in its convention. */
    String name();

    /** Where it stands in its register: by day, then by convention. */
    default String place() {
        return on() + "/" + convention().value() + "/" + name();
    }
}
