package fr.cdg62.opposable.convention.value;

import fr.cdg62.opposable.kernel.Bounds;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/** The collectivity's choice as an imported paper tells it. */
public record ImportedPrestations(Set<Prestation> prestations, Set<TransmissionScope> scopes, LocalDate decidedOn) {

    public ImportedPrestations {
        prestations = Collections.unmodifiableSortedSet(new TreeSet<>(prestations));
        scopes = Collections.unmodifiableSortedSet(new TreeSet<>(scopes));
        decidedOn = Bounds.day("decidedOn", decidedOn);
    }
}
