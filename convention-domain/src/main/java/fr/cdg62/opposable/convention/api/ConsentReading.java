package fr.cdg62.opposable.convention.api;

import fr.cdg62.opposable.convention.value.Consents;

/** What the events of a convention say of electronic consents: read once, for the rules and for the screens. */
public final class ConsentReading {

    private ConsentReading() {}

    /** The consents after one more event. */
    public static Consents fold(Consents known, ConventionEvent event) {
        return switch (event) {
            case ElectronicConsentRecorded e -> known.giving(e.party(), e.consentedOn());
            case ElectronicConsentRevoked e -> known.revoking(e.party(), e.revokedOn());
            default -> known;
        };
    }
}
