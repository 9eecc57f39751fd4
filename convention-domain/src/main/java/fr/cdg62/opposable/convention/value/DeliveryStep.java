package fr.cdg62.opposable.convention.value;

/** One fact of a delivery: of a registered letter on paper (legal sheet, 3.1), or of a qualified electronic one (3.2). */
public enum DeliveryStep {
    /** Handed to the postal operator, or to the provider. */
    DEPOSITED,
    /** First presented at the address. */
    PRESENTED,
    /** Nobody was there: a notice was left. */
    NOTICE_LEFT,
    /** Handed over against a signature, at the first presentation. */
    HANDED_OVER,
    /** Collected within the fifteen days. */
    COLLECTED,
    /** Refused by its addressee. */
    REFUSED,
    /** Sent back, not collected. */
    RETURNED_UNCLAIMED,
    /** Nobody of that name at the address. */
    UNKNOWN_AT_ADDRESS,
    /** No trace is left of it. */
    LOST,
    /** Electronic: its addressee was told that it is waiting. */
    ANNOUNCED,
    /** Electronic: accepted within the fifteen days. */
    ACCEPTED,
    /** Electronic: neither accepted nor refused in time. */
    UNCLAIMED,
    /** Served in person by a commissaire de justice. */
    SERVED;

    /** Whether that form of delivery knows such a fact. */
    public boolean isOf(NoticeForm form) {
        return switch (form) {
            case REGISTERED_LETTER -> this != ANNOUNCED && this != ACCEPTED && this != UNCLAIMED && this != SERVED;
            case ELECTRONIC_DELIVERY ->
                this == DEPOSITED || this == ANNOUNCED || this == ACCEPTED || this == REFUSED || this == UNCLAIMED;
            case BAILIFF -> this == SERVED;
            case EMAIL, PORTAL_MESSAGE, ORDINARY_LETTER, ORAL -> false;
        };
    }
}
