package fr.cdg62.opposable.project.value;

import fr.cdg62.opposable.convention.value.Prestation;
import fr.cdg62.opposable.convention.value.TransmissionScope;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a project has to set up.
 *
 * @param prestations those chosen
 * @param scopes where P1 and P2 send
 * @param preset the version of the matrix that says what they ask for
 */
public record ProjectScope(Set<Prestation> prestations, Set<TransmissionScope> scopes, int preset) {

    public ProjectScope {
        prestations = Collections.unmodifiableSortedSet(new TreeSet<>(prestations));
        scopes = Collections.unmodifiableSortedSet(new TreeSet<>(scopes));
    }

    /** What it asks of the commitment. */
    public Requirement requirement(Commitment commitment) {
        return new ProjectPreset(preset).requirement(commitment, prestations, scopes);
    }

    /** What the collectivity has to decide before the software is configured. */
    public Set<DecisionSubject> decisions() {
        return new ProjectPreset(preset).decisions(prestations);
    }

    /** Whether the channel is to be set up. */
    public boolean opens(Channel channel) {
        return switch (channel) {
            case ACTES -> scopes.contains(TransmissionScope.CONTROLE_LEGALITE);
            case PES -> scopes.contains(TransmissionScope.COMPTABLE_PUBLIC);
            case IDELIBRE -> prestations.contains(Prestation.P3);
        };
    }
}
