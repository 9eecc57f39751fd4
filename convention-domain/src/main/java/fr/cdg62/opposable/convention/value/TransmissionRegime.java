package fr.cdg62.opposable.convention.value;

/** Whether the authorising act must be sent to the State's representative (CGCT L2131-2; legal sheet, 2.1). */
public enum TransmissionRegime {
    COMPULSORY,
    /** The carve-out for conventions on optional missions of centres de gestion, L2131-2 I 1° b. */
    EXEMPT_L2131_2,
    /** Exempt, and sent all the same. */
    VOLUNTARY;

    /** The regime once the act was sent: what was exempt was sent voluntarily (legal sheet, 2.1). */
    public TransmissionRegime onceSent() {
        return this == EXEMPT_L2131_2 ? VOLUNTARY : this;
    }
}
