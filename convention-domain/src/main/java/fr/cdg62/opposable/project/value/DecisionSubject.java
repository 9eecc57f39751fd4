package fr.cdg62.opposable.project.value;

/** What the collectivity decides, and the centre only advises on (R24). */
public enum DecisionSubject {
    DEVICE,
    CIRCUITS,
    ROLES,
    DELEGATIONS,
    GO_LIVE,
    OTHER
}
