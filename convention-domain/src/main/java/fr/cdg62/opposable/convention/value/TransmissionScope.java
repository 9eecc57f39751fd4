package fr.cdg62.opposable.convention.value;

/** Where P1 and P2 send electronically; at least one of them (legal sheet, R4 and R5). */
public enum TransmissionScope {
    CONTROLE_LEGALITE,
    COMPTABLE_PUBLIC
}
