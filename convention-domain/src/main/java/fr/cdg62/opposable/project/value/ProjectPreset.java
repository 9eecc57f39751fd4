package fr.cdg62.opposable.project.value;

import static fr.cdg62.opposable.project.value.Requirement.NOT_APPLICABLE;
import static fr.cdg62.opposable.project.value.Requirement.OPTIONAL;
import static fr.cdg62.opposable.project.value.Requirement.REQUIRED;
import static fr.cdg62.opposable.project.value.Requirement.REQUIRED_IF_SIGNED;
import static fr.cdg62.opposable.project.value.Requirement.UNLESS_JUSTIFIED;

import fr.cdg62.opposable.convention.value.Prestation;
import fr.cdg62.opposable.convention.value.TransmissionScope;
import java.util.EnumSet;
import java.util.Set;

/**
 * What each prestation asks for, as the matrix of steps says (legal sheet, 1.3). Its version is stored with each project: another matrix is
 * another version, and a project opened under this one keeps it.
 *
 * @param version from 1
 */
public record ProjectPreset(int version) {

    private static final int LAST = 1;

    public ProjectPreset {
        if (version < 1 || version > LAST) {
            throw new IllegalArgumentException("there is no preset " + version);
        }
    }

    /** The one under which a project opens today. */
    public static ProjectPreset current() {
        return new ProjectPreset(LAST);
    }

    /** What these prestations, together, ask of the commitment. */
    public Requirement requirement(Commitment commitment, Set<Prestation> prestations, Set<TransmissionScope> scopes) {
        if (commitment == Commitment.C1 && !scopes.contains(TransmissionScope.CONTROLE_LEGALITE)) {
            return NOT_APPLICABLE;
        }
        return prestations.stream()
                .map(prestation -> requirement(commitment, prestation))
                .reduce(NOT_APPLICABLE, Requirement::and);
    }

    /** What the collectivity has to decide before the software is configured (R24): circuits and delegations, with a parapheur only. */
    public Set<DecisionSubject> decisions(Set<Prestation> prestations) {
        var always = EnumSet.of(DecisionSubject.DEVICE, DecisionSubject.ROLES, DecisionSubject.GO_LIVE);
        if (prestations.contains(Prestation.P2)) {
            always.addAll(EnumSet.of(DecisionSubject.CIRCUITS, DecisionSubject.DELEGATIONS));
        }
        return always;
    }

    private static Requirement requirement(Commitment commitment, Prestation prestation) {
        return switch (commitment) {
            case S1, S4, S5, S6, S7, S8, S9, C2 -> REQUIRED;
            case S2 -> among(prestation, UNLESS_JUSTIFIED, REQUIRED, NOT_APPLICABLE);
            case S3 -> among(prestation, REQUIRED, REQUIRED, OPTIONAL);
            case C1, C3 -> among(prestation, REQUIRED, REQUIRED, NOT_APPLICABLE);
            case C4 -> among(prestation, NOT_APPLICABLE, REQUIRED_IF_SIGNED, NOT_APPLICABLE);
        };
    }

    private static Requirement among(Prestation prestation, Requirement p1, Requirement p2, Requirement p3) {
        return switch (prestation) {
            case P1 -> p1;
            case P2 -> p2;
            case P3 -> p3;
        };
    }
}
