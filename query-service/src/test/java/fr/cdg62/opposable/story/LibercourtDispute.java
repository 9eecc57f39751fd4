package fr.cdg62.opposable.story;

import static java.time.LocalDate.parse;

import fr.cdg62.opposable.convention.api.AmicableStepRecorded;
import fr.cdg62.opposable.convention.api.ClaimReceived;
import fr.cdg62.opposable.convention.api.DisputeDeclared;
import fr.cdg62.opposable.convention.api.MediationAgreed;
import fr.cdg62.opposable.convention.api.MediationEnded;
import fr.cdg62.opposable.convention.value.AmicableStepId;
import fr.cdg62.opposable.convention.value.AmicableStepKind;
import fr.cdg62.opposable.convention.value.ClaimId;
import fr.cdg62.opposable.convention.value.ClaimStanding;
import fr.cdg62.opposable.convention.value.DisputeId;
import fr.cdg62.opposable.convention.value.DisputeSubject;
import fr.cdg62.opposable.convention.value.MediationId;
import fr.cdg62.opposable.convention.value.Party;
import fr.cdg62.opposable.kernel.event.DomainEvent;
import fr.cdg62.opposable.kernel.identity.Sha256;

/** Libercourt contests a termination it knew of on 13/03/2026, by a letter of the 20th. */
public final class LibercourtDispute {

    public static final DisputeId DISPUTE = new DisputeId("dispute-libercourt-2026");

    private static final MediationId MEDIATION = new MediationId("mediation-libercourt-2026");
    private static final Sha256 LETTER = Sha256.of("a letter");

    private LibercourtDispute() {}

    /** The first letter, a proposal of the centre, a claim. */
    public static DomainEvent[] begun() {
        return new DomainEvent[] {
            new DisputeDeclared(
                    Libercourt.CONVENTION,
                    DISPUTE,
                    Party.COLLECTIVITY,
                    DisputeSubject.TERMINATION,
                    parse("2026-03-20"),
                    parse("2026-03-13"),
                    LETTER),
            new AmicableStepRecorded(
                    Libercourt.CONVENTION,
                    DISPUTE,
                    new AmicableStepId("amicable-step-1"),
                    AmicableStepKind.WRITTEN_PROPOSAL,
                    parse("2026-03-23"),
                    Party.CDG,
                    Sha256.of("a proposal")),
            new ClaimReceived(
                    Libercourt.CONVENTION,
                    new ClaimId("claim-libercourt-2026"),
                    Party.COLLECTIVITY,
                    150_000,
                    "Préjudice né de la résiliation.",
                    parse("2026-03-24"),
                    LETTER,
                    ClaimStanding.EXCLUDED_BY_ART6_RESILIATION)
        };
    }

    /** Agreed on 02/04/2026. */
    public static MediationAgreed mediated() {
        return new MediationAgreed(Libercourt.CONVENTION, DISPUTE, MEDIATION, parse("2026-04-02"), LETTER);
    }

    /** Over on 30/06/2026. */
    public static MediationEnded mediationEnded() {
        return new MediationEnded(Libercourt.CONVENTION, DISPUTE, MEDIATION, parse("2026-06-30"), LETTER);
    }
}
